// From an answer to the next frame on the screen, with 42 questions and with many, all answered.

import { answerCard, saved } from "../e2e/support/app.mjs";
import { openSample, visit } from "./support/app.mjs";
import { PHONE, fresh, slow } from "./support/fresh.mjs";
import { longest, median } from "./support/figures.mjs";
import { collect, paints } from "./support/inside.mjs";

const CPU = 4;
const ROUNDS = 3;
/** The levels that are chosen, one after the other. */
const LEVELS = [1, 2, 3, 4, 5, 1, 3];

export const says = `ms from an answer to the next frame; CPU ÷${CPU}, all questions answered, ${
  ROUNDS * LEVELS.length
} answers each`;

const KINDS = {
  product: {
    async open(page, address) {
      await openSample(page, address);
      await visit(page, address, "competencies/staff");
    },
    choice: answerCard,
    settled: saved,
  },
  survey: {
    async open(page, address) {
      await page.goto(address);
      await page.getByRole("radio").first().waitFor();
      await page.evaluate(() => {
        const all = window.survey.getAllQuestions();
        window.survey.data = Object.fromEntries(all.map(({ name }) => [name, "2"]));
      });
    },
    choice: (page, level) => page.getByRole("radio").nth(level - 1),
    settled: () => {},
  },
  plain: {
    open: (page, address) => page.goto(address),
    choice: (page, level) => page.getByRole("radio").nth(level - 1),
    settled: () => {},
  },
};

export async function measure(sites) {
  const found = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of Object.keys(KINDS)) {
      for (const name of [kind, `${kind}-many`]) {
        const before = found.get(name) ?? { times: [], tasks: [] };
        const { times, tasks } = await answer(sites[name], KINDS[kind]);
        found.set(name, {
          times: [...before.times, ...times],
          tasks: [...before.tasks, ...tasks],
        });
      }
    }
  }
  return [...found].map(([site, { times, tasks }]) => ({
    site,
    "to next frame": Math.round(median(times)),
    worst: Math.round(Math.max(...times)),
    "longest task": longest(tasks),
    times,
    tasks,
  }));
}

async function answer(address, { open, choice, settled }) {
  let found;
  await fresh(
    async (page) => {
      await page.addInitScript(collect);
      await page.addInitScript(paints, "click");
      await open(page, address);
      await slow(page, { cpu: CPU });
      await page.evaluate(() => {
        window.paints.length = 0;
        window.tasks.length = 0;
      });
      for (const [at, level] of LEVELS.entries()) {
        await choice(page, level).click({ force: true });
        await page.waitForFunction((count) => window.paints.length > count, at);
        await settled(page);
      }
      found = await page.evaluate(() => ({ times: window.paints, tasks: window.tasks }));
    },
    { viewport: PHONE },
  );
  return found;
}
