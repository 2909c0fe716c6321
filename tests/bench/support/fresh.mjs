// A browser that has never seen the product, on a machine and a line of a chosen speed.

import { inBrowser, inFolder } from "../../e2e/support/persistent.mjs";

/** A phone in upright position. */
export const PHONE = { width: 360, height: 740 };

/** An old laptop. */
export const LAPTOP = { width: 1280, height: 900 };

/** Works in a new browser with an empty folder. */
export const fresh = (work, options) =>
  inFolder((folder) => inBrowser(folder, work, options));

/** Slows the processor so many times, and the line to a latency and a rate in bytes per second. */
export async function slow(page, { cpu = 1, line }) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (line) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.rate,
      uploadThroughput: line.rate,
    });
  }
}
