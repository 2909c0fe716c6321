// Every page of the app, one after the other.

import { JOURNEY, TOPICS, arrived, heading, openId, start } from "./app.mjs";
import { BASE_URL } from "./browser.mjs";
import { expect } from "./test.mjs";
import { like } from "./words.mjs";

/** A question as one of the pages. */
export const QUESTION = "competencies/national-position";

/** The pages beside the journey: several respondents, and the page on which things are tried. */
const BESIDE = ["respondents", "discuss", "what-if"];

/** The pages of an assessment, with one question. */
export const PAGES = [...JOURNEY.slice(0, 4), QUESTION, ...JOURNEY.slice(4), ...BESIDE];

/** Visits the start page, the pages to read, and every page of the open assessment. */
export async function everywhere(page, look) {
  const id = openId(page);
  await start(page);
  await look("start");
  for (const topic of TOPICS) {
    await page.goto(`${BASE_URL}#/${topic}`);
    await expect(heading(page)).toHaveText(like(`topic-${topic}`));
    await look(topic);
  }
  for (const name of PAGES) {
    await page.goto(`${BASE_URL}#/a/${id}/${name}`);
    await arrived(page, name);
    await look(name);
  }
  await page.goto(`${BASE_URL}#/nowhere/at/all`);
  await expect(heading(page)).toHaveText(like("nowhere-title"));
  await look("nowhere");
  await page.goto(`${BASE_URL}#/a/gone/plan`);
  await expect(heading(page)).toHaveText(like("gone-title"));
  await look("gone");
}
