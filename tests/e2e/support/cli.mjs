// The command line, which works on the same files without a browser.

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The program, built first where it is old or missing; or the one that TWINNING names. */
const [program, ...words] = process.env.TWINNING
  ? [process.env.TWINNING]
  : [
      process.env.CARGO ?? "cargo",
      "run",
      "--quiet",
      "--package",
      "twinning-cli",
      "--bin",
      "twinning",
      "--",
    ];

/** The whole result of a saved file. */
export async function report(text) {
  const folder = await mkdtemp(join(tmpdir(), "twinning-"));
  try {
    const file = join(folder, "saved.twinning.json");
    await writeFile(file, text);
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
    const { stdout } = await run(program, [...words, "report", file, "--format", "json"], options);
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}
