// How Lighthouse rates two pages on a phone: the start page as a new visitor meets it, and the
// recommendation of a stored assessment.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { inBrowser, inFolder } from "../e2e/support/persistent.mjs";
import { openId } from "../e2e/support/app.mjs";
import { FLAGS } from "../e2e/support/browser.mjs";
import { openSample } from "./support/app.mjs";
import { median, tell } from "./support/figures.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices"];
const RUNS = 3;

await tell({
  lighthouse: {
    says: `scores of 100 on a simulated phone, times in ms; medians of ${RUNS}, of shifts the worst`,
    async measure({ product }) {
      const pages = {
        "start, first visit": async () => product,
        "recommendation, stored": async (page) => {
          await openSample(page, product);
          return `${product}#/a/${openId(page)}/recommendation`;
        },
      };
      const found = Object.keys(pages).map((page) => ({ page, runs: [] }));
      for (let run = 0; run < RUNS; run += 1) {
        for (const { page, runs } of found) {
          runs.push(await rate(pages[page]));
        }
      }
      return found.map(({ page, runs }) => ({ page, ...summed(runs), runs }));
    },
  },
});

/** The median of each figure. Things move or do not, by what comes first: that is no matter of middles. */
function summed(runs) {
  const all = (name) => runs.map((run) => run[name]);
  const medians = Object.keys(runs[0]).map((name) => [name, median(all(name))]);
  return { ...Object.fromEntries(medians), "layout shift": Math.max(...all("layout shift")) };
}

/** Rates the page at the address that some preparation ends with. */
async function rate(prepare) {
  let result;
  await inFolder((folder) =>
    inBrowser(
      folder,
      async (page) => {
        const address = await prepare(page);
        await page.goto("about:blank");
        const [port] = (await readFile(join(folder, "DevToolsActivePort"), "utf8")).split("\n");
        result = await lighthouse(address, {
          port: Number(port),
          onlyCategories: CATEGORIES,
          // What was stored is what is to be shown.
          disableStorageReset: true,
          logLevel: "error",
        });
      },
      { args: [...FLAGS, "--remote-debugging-port=0"] },
    ),
  );
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((name) => [name, Math.round(categories[name].score * 100)]);
  const value = (id) => audits[id].numericValue;
  return {
    ...Object.fromEntries(scores),
    "largest paint": Math.round(value("largest-contentful-paint")),
    "blocking time": Math.round(value("total-blocking-time")),
    "layout shift": Number(value("cumulative-layout-shift").toFixed(3)),
  };
}
