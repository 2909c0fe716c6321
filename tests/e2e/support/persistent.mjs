// A browser with a folder of its own, which can be closed, killed and opened again.

import { chromium } from "@playwright/test";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { CHROME, FLAGS } from "./browser.mjs";

/** A folder for a browser, removed when the work in it is done. */
export async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "twinning-browser-"));
  try {
    await work(folder);
  } finally {
    // A browser that was killed may still let go of a file or two.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** A browser as Playwright opens it: with the folder's data. */
export const open = (folder) =>
  chromium.launchPersistentContext(folder, {
    executablePath: CHROME,
    args: FLAGS,
    viewport: { width: 1280, height: 900 },
  });

/** A browser started by us, so that it can be killed as a power cut would. */
export async function openToKill(folder) {
  const flags = [...FLAGS, "--headless", "--remote-debugging-port=0", `--user-data-dir=${folder}`];
  const child = spawn(CHROME, [...flags, "about:blank"], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const kill = async () => {
    try {
      // The whole group: the browser and the processes of its pages.
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended already.
    }
    await ended;
  };
  try {
    const browser = await chromium.connectOverCDP(await address(child.stderr));
    return { context: browser.contexts()[0], kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function address(output) {
  for await (const line of createInterface({ input: output })) {
    const [, found] = line.match(/DevTools listening on (ws:\S+)/) ?? [];
    if (found) {
      // Nobody reads on; a full pipe would make the browser wait.
      output.resume();
      return found;
    }
  }
  throw new Error("The browser ended before it could be reached.");
}
