// The files of the product under test, read from where it is served: the tests know what the
// browser gets, not what lies in a folder.

import { BASE_URL } from "./browser.mjs";

async function get(path) {
  const answer = await fetch(new URL(path, BASE_URL));
  if (!answer.ok) {
    throw new Error(`${answer.url}: ${answer.status}`);
  }
  return answer.text();
}

/** `index.html` as it is served. */
export const index = await get("./");

/** The folder of the build, such as `./83fe47d078b2/`. */
export const folder = index.match(/href="(\.\/[^"/]+\/)app\.css"/)[1];

/** A file of the build as text. */
export const file = (name) => get(folder + name);

/** The three samples of the start page. */
export const SAMPLES = ["correspondent", "full-member", "strong-participant"];

/** The saved file of a sample. */
export const sample = async (name) => JSON.parse(await file(`samples/${name}.twinning.json`));
