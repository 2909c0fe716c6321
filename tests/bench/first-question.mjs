// From the address of the page to the first question of competence that is answered, with nothing
// in the cache.

import { t } from "../e2e/support/words.mjs";
import { PHONE, fresh, slow } from "./support/fresh.mjs";
import { median } from "./support/figures.mjs";
import { walk } from "./support/inside.mjs";

const LINES = [
  { name: "400 ms, 50 kB/s", latency: 400, rate: 50_000 },
  { name: "150 ms, 200 kB/s", latency: 150, rate: 200_000 },
];
const CPU = 4;
const RUNS = 5;

/** The shortest way of each, pressing everything as soon as it is there. */
const WAYS = {
  product: [
    { name: "begin", at: "button", says: t("begin-full.button"), press: true },
    { name: "assessment", at: 'nav a[href$="/competencies"]', press: true },
    { name: "overview", at: 'main a[href*="/competencies/"]', press: true },
    { name: "question", at: "main input[type=radio]:enabled", press: true },
  ],
  survey: [{ name: "question", at: "input[type=radio]:enabled", press: true }],
  plain: [{ name: "question", at: "input[type=radio]:enabled", press: true }],
};

export const says = `ms from the address to an answered question; CPU ÷${CPU}, medians of ${RUNS}`;

export async function measure(sites) {
  const rows = [];
  for (const line of LINES) {
    const names = Object.keys(WAYS);
    const found = Object.fromEntries(names.map((name) => [name, []]));
    // The first round is thrown away: the server compresses what it is asked for first.
    for (let run = -1; run < RUNS; run += 1) {
      for (const name of names) {
        const times = await once(sites[name], WAYS[name], line);
        if (run >= 0) found[name].push(times);
      }
      names.push(names.shift());
    }
    const time = (name, part) => Math.round(median(found[name].map((times) => times[part])));
    for (const name of Object.keys(WAYS)) {
      rows.push({
        line: line.name,
        site: name,
        begin: name === "product" ? time(name, "begin") : "",
        assessment: name === "product" ? time(name, "assessment") : "",
        question: time(name, "question"),
        answered: time(name, "end"),
        "× survey": ratio(time(name, "end"), time("survey", "end")),
        "× plain": ratio(time(name, "end"), time("plain", "end")),
        runs: found[name],
      });
    }
  }
  return rows;
}

const ratio = (one, other) => Number((one / other).toFixed(2));

async function once(address, way, line) {
  let times;
  await fresh(
    async (page) => {
      await slow(page, { cpu: CPU, line });
      await page.addInitScript(walk, way);
      await page.goto(address, { waitUntil: "commit" });
      times = await page.evaluate(() => window.walked);
    },
    { viewport: PHONE },
  );
  return times;
}
