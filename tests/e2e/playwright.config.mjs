// How the tests of the whole product run. `cargo xtask test e2e` sets BASE_URL and CHROME.

import { defineConfig } from "@playwright/test";
import { BASE_URL, CHROME, FLAGS } from "./support/browser.mjs";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  // Nothing is left in the tree that git would see.
  outputDir: "../../target/e2e",
  fullyParallel: true,
  workers: 2,
  // A test that passes on the second try is a test that failed.
  retries: 0,
  reporter: "list",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: BASE_URL,
    locale: "en-GB",
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: { executablePath: CHROME, args: FLAGS },
  },
});
