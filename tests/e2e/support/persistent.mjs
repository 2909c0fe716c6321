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

/** Works in a browser with the folder's data, and closes it as people do. */
export async function inBrowser(folder, work, options = {}) {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: CHROME,
    args: FLAGS,
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  try {
    await work(context.pages()[0] ?? (await context.newPage()), context);
  } finally {
    await context.close();
  }
}

/** Works in a browser, and kills it right after that, as a power cut would. */
export async function inBrowserThatDies(folder, work) {
  const flags = [
    ...FLAGS,
    "--headless",
    "--window-size=1280,900",
    "--remote-debugging-port=0",
    `--user-data-dir=${folder}`,
  ];
  // A group of its own: the browser and the processes of its pages.
  const child = spawn(CHROME, [...flags, "about:blank"], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    const browser = await chromium.connectOverCDP(await address(child.stderr));
    await work(await browser.contexts()[0].newPage());
  } finally {
    if (child.exitCode === null) {
      process.kill(-child.pid, "SIGKILL");
    }
    await ended;
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
