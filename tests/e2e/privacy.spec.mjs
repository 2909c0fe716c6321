// Nothing leaves the browser: no request to another site on any page, no cookie, no trace of an
// answer outside the store that the app names. Every other test watches for the first, too.

import { expect, test } from "./support/test.mjs";
import { button, download, openSample, unfold, visit } from "./support/app.mjs";
import { BASE_URL } from "./support/browser.mjs";
import { everywhere } from "./support/pages.mjs";
import { index, folder } from "./support/product.mjs";

test("a walk through everything asks only for files of the app", async ({ page, context }) => {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      window.violations.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  const requests = [];
  page.on("request", (request) =>
    requests.push([request.method(), request.url(), request.postData()]),
  );
  const { assessment } = await openSample(page, "full-member");
  await everywhere(page, async (name) => {
    await unfold(page);
    expect(await page.evaluate(() => window.violations), name).toEqual([]);
  });
  await page.goBack();
  await page.goto(`${BASE_URL}#/a/sample-full-member/report`);
  const main = page.getByRole("main");
  for (const form of ["file", "markdown", "csv", "json"]) {
    await download(page, () => button(main, `report-export-${form}`).click());
  }

  const own = new URL(folder, BASE_URL).href;
  for (const [method, url, body] of requests) {
    expect(method).toBe("GET");
    expect(body).toBeNull();
    expect(
      url === BASE_URL || url.startsWith(own) || url.startsWith(`blob:${new URL(BASE_URL).origin}`),
      url,
    ).toBe(true);
  }

  expect(await context.cookies()).toEqual([]);
  const elsewhere = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      window.name,
      history.state,
      await caches.keys(),
    ]),
  );
  const words = [
    assessment.organization.name,
    assessment.organization.acronym,
    ...Object.keys(assessment.answers),
  ];
  for (const word of words) {
    expect(elsewhere).not.toContain(word);
  }
  expect(page.url()).not.toContain(encodeURIComponent(assessment.organization.name));
});

test("the page and its host forbid what the app does not need", async ({ request }) => {
  const answer = await request.get(BASE_URL);
  const inPage = index.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];
  const inHeader = answer.headers()["content-security-policy"];
  expect(inHeader).toBe(`${inPage}; frame-ancestors 'self'`);
  for (const policy of [inPage, inHeader]) {
    const rules = Object.fromEntries(
      policy
        .split(";")
        .map((rule) => rule.trim().split(/\s+(.*)/s))
        .map(([name, value = ""]) => [name, value.trim()]),
    );
    expect(rules["default-src"]).toBe("'none'");
    expect(rules["script-src"]).toBe("'self' 'wasm-unsafe-eval'");
    expect(rules["style-src"]).toBe("'self'");
    expect(rules["connect-src"]).toBe("'self'");
    expect(rules["manifest-src"]).toBe("'self'");
    expect(rules["base-uri"]).toBe("'none'");
  }
  expect(answer.headers()["referrer-policy"]).toBe("no-referrer");
  expect(index).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=|\sstyle=/);
  expect(index).not.toMatch(/(?:src|href)="(?!\.\/|#)/);
});

test("a question leaves no trace in the address but its name", async ({ page }) => {
  await openSample(page, "correspondent");
  await visit(page, "competencies/staff");
  expect(new URL(page.url()).search).toBe("");
  expect(new URL(page.url()).hash).toBe("#/a/sample-correspondent/competencies/staff");
});
