// The start page where many assessments are stored.

import { button, openId } from "../e2e/support/app.mjs";
import { t } from "../e2e/support/words.mjs";
import { openSample } from "./support/app.mjs";
import { PHONE, fresh, slow } from "./support/fresh.mjs";
import { longest, median } from "./support/figures.mjs";
import { collect, multiply, walk } from "./support/inside.mjs";

const COUNTS = [1, 200, 2000];
const CPU = 4;
const RUNS = 3;

const STEPS = [
  { name: "begin", at: "button", says: t("begin-full.button") },
  { name: "list", at: 'main li a[href*="/a/"]' },
];

export const says = `ms until the start page can be used; files cached, CPU ÷${CPU}, medians of ${RUNS}`;

export async function measure(sites) {
  const rows = [];
  for (const stored of COUNTS) {
    const runs = await open(sites.product, stored);
    const time = (part) => Math.round(median(runs.map((times) => times[part])));
    rows.push({
      stored,
      begin: time("begin"),
      list: time("list"),
      "at rest": time("rest"),
      "longest task": longest([median(runs.map(({ tasks }) => Math.max(0, ...tasks)))]),
      shown: runs[0].shown,
      runs,
    });
  }
  return rows;
}

async function open(address, stored) {
  const runs = [];
  await fresh(
    async (page) => {
      await openSample(page, address);
      await page.evaluate(multiply, { id: openId(page), copies: stored - 1 });
      await page.addInitScript(collect);
      await page.addInitScript(walk, STEPS);
      for (let run = 0; run < RUNS; run += 1) {
        await page.goto("about:blank");
        await slow(page, { cpu: CPU });
        await page.goto(address, { waitUntil: "commit" });
        await button(page, "begin-full.button").waitFor();
        const times = await page.evaluate(async () => {
          const walked = await window.walked;
          await new Promise((resolve) => requestIdleCallback(resolve));
          const rest = performance.now();
          const links = [...document.querySelectorAll('main li a[href*="/a/"]')];
          const shown = new Set(links.map((one) => one.hash.split("/")[2])).size;
          return { ...walked, rest, shown, tasks: window.tasks };
        });
        runs.push(times);
      }
    },
    { viewport: PHONE },
  );
  return runs;
}
