// Where the product is served, and the browser that looks at it.

if (!process.env.BASE_URL) {
  throw new Error(
    "BASE_URL is not set. Run `cargo xtask test e2e`, or serve the product and set it.",
  );
}

/** The address of the product, with a slash at the end. */
export const BASE_URL = new URL("./", process.env.BASE_URL).href;

/** Playwright's own Chromium is not downloaded: the system's is tested. */
export const CHROME = process.env.CHROME || "/usr/bin/chromium";

/** Quiet, and without the sandbox that does not start for root. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];
