// The test of every file: beside what it looks at itself, no test may leave an error behind, break
// the page's security policy, or ask another site for anything.

import { test as base, expect } from "@playwright/test";
import { BASE_URL } from "./browser.mjs";

export { expect };

export const test = base.extend({
  /** Errors that a test brings about on purpose: patterns that may show in the console. */
  expected: [[], { option: true }],

  context: async ({ context, expected }, use) => {
    const seen = watch(context, expected);
    await use(context);
    expect(seen.troubles(), "errors, violations and requests to other sites").toEqual([]);
  },
});

/** Listens to a context; `troubles()` is what should not have happened. */
export function watch(context, expected = []) {
  const troubles = [];
  const note = (kind, text) => {
    if (!expected.some((pattern) => pattern.test(text))) {
      troubles.push(`${kind}: ${text}`);
    }
  };
  // A violation of the policy is told in the console, as an error.
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      note(message.type(), message.text());
    }
  });
  context.on("weberror", (error) => note("exception", String(error.error())));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (["http:", "https:", "ws:", "wss:"].includes(url.protocol) && url.origin !== origin) {
      note("request", request.url());
    }
  });
  return { troubles: () => troubles };
}

const { origin } = new URL(BASE_URL);
