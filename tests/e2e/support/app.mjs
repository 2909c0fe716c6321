// The app as a person meets it: by what is read on its pages, never by how they are built.

import { BASE_URL } from "./browser.mjs";
import { expect } from "./test.mjs";
import { exactly, like, t } from "./words.mjs";
import { sample } from "./product.mjs";

/** The pages of an assessment in the order of the journey. */
export const JOURNEY = [
  "organization",
  "ambition",
  "strategy",
  "competencies",
  "resources",
  "check",
  "profile",
  "recommendation",
  "plan",
  "report",
];

/** The pages to read. */
export const TOPICS = ["privacy", "glossary", "method"];

/** The heading of the page. */
export const heading = (page) => page.getByRole("main").getByRole("heading", { level: 1 });

/** What the head of each page says of keeping the answers: `saved`, `saving`, `failed`, … */
export const saveState = (page, state) =>
  page.getByRole("banner").getByText(exactly(`save-state-${state}`));

/** A button by its words; what it is about may follow them, for screen readers. */
export const button = (within, id, about = "") =>
  within.getByRole("button", { name: new RegExp(`^\\s*${like(id).source}.*${about}`) });

/** Opens the start page and waits for the app. */
export async function start(page) {
  await page.goto(BASE_URL);
  await expect(button(page, "begin-full.button")).toBeVisible();
}

/** Waits until the browser has confirmed that everything is kept. */
export async function saved(page) {
  await expect(saveState(page, "saved")).toBeVisible();
}

/** The id of the assessment that is open, from the address. */
export function openId(page) {
  const [, id] = page.url().match(/#\/a\/([^/]+)\//) ?? [];
  return id;
}

/** Goes to a page of the open assessment as a bookmark would. */
export async function visit(page, name) {
  await page.goto(`${BASE_URL}#/a/${openId(page)}/${name}`);
  await arrived(page, name);
}

/** Waits until a page of an assessment is shown: itself, not the word that it is coming. */
export async function arrived(page, name) {
  await addressed(page, name);
  await expect(heading(page)).not.toHaveText(t("opening-title"));
}

/** Waits until the address and the title are those of a page, be it shown or still coming. */
export async function addressed(page, name) {
  await expect(page).toHaveURL(new RegExp(`#/a/[^/]+/${name}$`));
  await expect(page).toHaveTitle(new RegExp(`^${titleOf(name).source}`));
}

/** How the title of a page begins. */
export function titleOf(name) {
  const question = name.match(/^competencies\/(.+)$/);
  return like(question ? `indicator-${question[1]}` : `page-${name}`);
}

/** Opens a sample from the start page, and waits until it is kept. Returns its file. */
export async function openSample(page, name) {
  await start(page);
  await button(page, "sample-open", t(`sample-${name}`)).click();
  await arrived(page, "profile");
  await saved(page);
  return sample(name);
}

/** Begins an assessment. */
export async function begin(page, way = "begin-full") {
  await start(page);
  await button(page, `${way}.button`).click();
  await arrived(page, "organization");
  await saved(page);
}

/** The card of an answer on the page of a question. */
export const answerCard = (page, level) =>
  page.getByRole("radio", { name: new RegExp(`^\\s*${level}\\s+${t(`level-${level}`)}`) });

/** The assessments on the start page. */
export const shelf = (page) =>
  page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: like("shelf-continue") }) });

/** The file that a step hands to the person: its name and its text. */
export async function download(page, step) {
  const [given] = await Promise.all([page.waitForEvent("download"), step()]);
  const chunks = [];
  for await (const chunk of await given.createReadStream()) {
    chunks.push(chunk);
  }
  return { name: given.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

/** Opens every fold: all of the page is to be seen. */
export async function unfold(page) {
  const closed = page.locator("main details:not([open])");
  // Opening one may bring others.
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
  }
}

/** Chooses a file in the browser's own dialog, which a step opens: a path, or a name with a text. */
export async function choose(page, step, file) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), step()]);
  const { name, text } = file;
  await chooser.setFiles(
    name ? { name, mimeType: "application/json", buffer: Buffer.from(text) } : file,
  );
}

/**
 * Brings about what the app cannot go on from: the browser refuses to put an element on the page, as
 * it does where something else has moved its neighbours.
 */
export async function failApp(page) {
  await page.evaluate(() => {
    Node.prototype.insertBefore = () => {
      throw new DOMException(
        "The node before which the new node is to be inserted is not a child.",
        "NotFoundError",
      );
    };
  });
  await page.evaluate((address) => (location.hash = address), `#/a/${openId(page)}/plan`);
}
