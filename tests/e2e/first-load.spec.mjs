// What is fetched until the first question can be answered: `cargo xtask size` weighs these files,
// so that no other may be among them.

import { readFile } from "node:fs/promises";
import { expect, test } from "./support/test.mjs";
import { button, saved } from "./support/app.mjs";
import { BASE_URL } from "./support/browser.mjs";
import { folder } from "./support/product.mjs";
import { t } from "./support/words.mjs";

const budget = JSON.parse(
  await readFile(new URL("../../budget.json", import.meta.url), "utf8"),
);

/** The files that are weighed as the first load, and those that follow it. */
const FIRST = budget.first_load.map((name) => (name === "index.html" ? "" : name));
const REST = budget.fetched_after_it;

test.use({ expected: [/wasm|Failed to load|net::/] });

test("the first question is answered with the files that are weighed, and no other", async ({
  page,
}) => {
  const fetched = new Set();
  const own = new URL(folder, BASE_URL).href;
  page.on("request", (request) => fetched.add(request.url().replace(own, "").replace(BASE_URL, "")));
  for (const name of REST) {
    await page.route(`**/${name}`, (route) => route.abort());
  }
  await page.goto(BASE_URL);
  await button(page, "begin-full.button").click();
  await page.getByLabel(t("organization-name")).fill("Standards Body");
  await saved(page);
  const unexpected = [...fetched].filter((name) => !FIRST.includes(name) && !REST.includes(name));
  expect(unexpected).toEqual([]);
  // The icon is the browser's to ask for.
  for (const name of FIRST.filter((name) => name !== "icon.svg")) {
    expect(fetched, name).toContain(name);
  }
});
