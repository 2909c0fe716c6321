// Typing into a note.

import { saved } from "../e2e/support/app.mjs";
import { t } from "../e2e/support/words.mjs";
import { openSample, visit } from "./support/app.mjs";
import { PHONE, fresh, slow } from "./support/fresh.mjs";
import { longest, median } from "./support/figures.mjs";
import { collect, paints } from "./support/inside.mjs";

const CPU = 6;
const NOTE = "Agreed with the ministry in March, to be reviewed.";
/** How fast a practised typist is, in milliseconds for each key. */
const PACE = 110;

export const says = `ms while a note of ${NOTE.length} letters is typed; CPU ÷${CPU}`;

export async function measure(sites) {
  const rows = [];
  for (const site of ["product", "product-many"]) {
    const { times, tasks } = await type(sites[site]);
    rows.push({
      site,
      "key to next frame": Math.round(median(times)),
      worst: Math.round(Math.max(...times)),
      "tasks of 50 ms or more": tasks.length,
      "longest task": longest(tasks),
      times,
      tasks,
    });
  }
  return rows;
}

async function type(address) {
  let found;
  await fresh(
    async (page) => {
      await page.addInitScript(collect);
      await page.addInitScript(paints, "keydown");
      await openSample(page, address);
      await visit(page, address, "competencies/staff");
      const note = page.getByRole("textbox", { name: t("question-page-note"), exact: true });
      await note.fill("");
      await saved(page);
      await note.focus();
      await slow(page, { cpu: CPU });
      await page.evaluate(() => {
        window.paints.length = 0;
        window.tasks.length = 0;
      });
      await page.keyboard.type(NOTE, { delay: PACE });
      await saved(page);
      found = await page.evaluate(() => ({ times: window.paints, tasks: window.tasks }));
    },
    { viewport: PHONE },
  );
  return found;
}
