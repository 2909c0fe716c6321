// Several respondents: one answers on the device, two by files that are answered in other browsers
// and come back in any order, twice; then what differs is discussed, agreed on, and reported.

import { expect, test } from "./support/test.mjs";
import {
  answerCard,
  arrived,
  begin,
  button,
  choose,
  download,
  heading,
  openId,
  openSample,
  saved,
  shelf,
  start,
  unfold,
  visit,
} from "./support/app.mjs";
import { BASE_URL } from "./support/browser.mjs";
import { barriers, overflow, rawIds } from "./support/looks.mjs";
import { watch } from "./support/test.mjs";
import { stored } from "./support/stored.mjs";
import { exactly, like, t } from "./support/words.mjs";

const main = (page) => page.getByRole("main");
const dialog = (page) => page.getByRole("dialog");

/** The card of a respondent. */
const card = (page, name) =>
  main(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: exactlyText(name) }) });

const exactlyText = (text) => new RegExp(`^\\s*${text}\\s*$`);

/** Adds a respondent on the page of the respondents. */
async function add(page, name) {
  await page.getByLabel(t("respondent-name")).last().fill(name);
  await button(page, "respondent-add").click();
  await expect(card(page, name)).toBeVisible();
}

/** Answers questions that follow each other, beginning with the one that is shown. */
async function answer(page, levels) {
  for (const level of levels) {
    const address = page.url();
    await answerCard(page, level).click();
    await expect(answerCard(page, level)).toBeChecked();
    await page.getByRole("link", { name: t("question-page-next") }).click();
    await expect(page).not.toHaveURL(address);
  }
  await saved(page);
}

/** Opens a respondent's file in another browser, answers, and gives the file back. */
async function elsewhere(browser, file, name, levels) {
  const context = await browser.newContext();
  const { troubles } = watch(context);
  const page = await context.newPage();
  await start(page);
  await choose(page, () => button(page, "begin-file.button").click(), file);
  await expect(dialog(page)).toHaveAccessibleName(t("incoming-part-title", { name }));
  await button(dialog(page), "incoming-part-answer").click();
  await expect(heading(page)).toHaveText(t("part-title"));
  await page.getByRole("link", { name: t("competencies-begin") }).click();
  await expect(main(page)).toContainText(t("answering-who", { name }));
  await answer(page, levels);
  await page.getByRole("link", { name: t("answering-overview") }).click();
  await expect(heading(page)).toHaveText(t("part-title"));
  await page.reload();
  await expect(main(page)).toContainText(t("competencies-progress", { n: 3, all: 42 }));
  const back = await download(page, () => button(page, "part-save").click());
  await start(page);
  await expect(shelf(page)).toContainText(t("part-mark", { name }));
  await context.close();
  expect(troubles()).toEqual([]);
  return back;
}

/** Brings several files at once and adds them one after the other. */
async function bring(page, files) {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    button(page, "respondents-bring").click(),
  ]);
  const buffers = files.map(({ name, text }) => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(text),
  }));
  await chooser.setFiles(buffers);
  for (const [at, { name }] of files.entries()) {
    await expect(dialog(page)).toContainText(name);
    const behind = files.length - 1 - at;
    if (behind > 0) {
      await expect(dialog(page)).toContainText(t("incoming-behind", { n: behind }));
    }
    await button(dialog(page), "incoming-join").click();
  }
  await expect(dialog(page)).toBeHidden();
  await saved(page);
}

test("three respondents: on the device, and by files in any order, twice", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await begin(page);
  await page.getByLabel(t("organization-name")).fill("National Bureau of Examples");
  await visit(page, "competencies");
  await main(page).getByRole("link", { name: t("page-respondents") }).click();
  await arrived(page, "respondents");
  await expect(main(page)).toContainText(t("respondents-none"));
  for (const name of ["Director", "Ms Two", "Mr Three"]) {
    await add(page, name);
  }

  await card(page, "Director").getByRole("link", { name: t("respondent-answer-here") }).click();
  await expect(main(page)).toContainText(t("answering-who", { name: "Director" }));
  await expect(page.getByRole("navigation", { name: t("steps-label") })).toBeHidden();
  await answer(page, [5, 3, 4]);
  await page.getByRole("link", { name: t("answering-hand-back") }).click();
  await arrived(page, "respondents");
  await expect(card(page, "Director")).toContainText(
    t("competencies-progress", { n: 3, all: 42 }),
  );

  const given = {};
  for (const name of ["Ms Two", "Mr Three"]) {
    given[name] = await download(page, () =>
      card(page, name).getByRole("button", { name: t("respondent-give-out") }).click(),
    );
    expect(given[name].text).not.toContain("Director");
  }
  const two = await elsewhere(browser, given["Ms Two"], "Ms Two", [2, 3, 4]);
  const three = await elsewhere(browser, given["Mr Three"], "Mr Three", [2, 3, 3]);

  await bring(page, [three, two]);
  for (const name of ["Ms Two", "Mr Three"]) {
    await expect(card(page, name)).toContainText(t("competencies-progress", { n: 3, all: 42 }));
  }
  const people = async () => {
    await saved(page);
    const stores = (await stored(page)).filter(([, store]) => store === "records");
    const records = stores.flatMap(([, , all]) => all);
    const [record] = records.sort((a, b) => b.revision - a.revision);
    return JSON.parse(record.text).assessment.respondents;
  };
  const before = await people();
  await bring(page, [two, three, two]);
  await expect(page.getByRole("status")).toContainText(t("notice-joined-nothing"));
  expect(await people()).toEqual(before);

  await expect(main(page)).toContainText(t("respondents-differ", { n: 1 }));
  await visit(page, "discuss");
  await expect(main(page)).toContainText(t("discuss-flagged", { n: 1 }));
  await unfold(page);
  const questions = main(page).getByRole("heading", { level: 3 });
  await expect(questions).toHaveText([like("indicator-legal-mandate"), /./]);
  const named = page.getByRole("heading", { name: like("indicator-legal-mandate") });
  const first = main(page).getByRole("listitem").filter({ has: named });
  await expect(first).toContainText(t("answer-level", { level: 5, name: t("level-5") }));
  await expect(first).toContainText(like("agreement-figures", { low: "2", high: "5" }));
  const suggested = t("discuss-suggested", { name: t("level-2") });
  await first.getByRole("radio", { name: suggested }).check();
  await expect(first).toContainText(t("discuss-set"));
  await first.getByRole("radio", { name: t("level-3") }).check();
  await first.getByLabel(t("discuss-note")).fill("The law is older than our statutes.");
  await expect(first).toContainText(t("discuss-set"));
  await saved(page);

  await visit(page, "check");
  await expect(
    main(page).getByRole("link", { name: t("check-discuss", { n: 1 }) }),
  ).toBeVisible();
  await visit(page, "report");
  const part = main(page).locator("[data-part='respondents']");
  const row = part.getByRole("row").filter({ hasText: like("indicator-legal-mandate") });
  await expect(row.first()).toContainText(t("answer-level", { level: 3, name: t("level-3") }));
  await expect(row.first()).toContainText(t("agreement-apart", { span: "2 to 5" }));
  await expect(main(page)).toContainText("The law is older than our statutes.");
  for (const form of ["markdown", "csv", "json", "file"]) {
    const { text } = await download(page, () =>
      button(main(page), `report-export-${form}`).click(),
    );
    for (const told of ["Ms Two", "Mr Three", "The law is older than our statutes."]) {
      expect(text, form).toContain(told);
    }
    if (form !== "file") {
      expect(text, form).toContain(t("report-section-respondents"));
    }
  }
});

test("a file of another assessment, or a damaged one, changes nothing", async ({ page }) => {
  await openSample(page, "full-member");
  await visit(page, "respondents");
  const given = await download(page, () =>
    button(card(page, "Ballot officer"), "respondent-give-out").click(),
  );
  await begin(page);
  await visit(page, "respondents");
  await add(page, "Somebody");
  await saved(page);
  const before = await stored(page);
  const offer = (name, text) =>
    choose(page, () => button(page, "respondents-bring").click(), { name, text });

  const strange = given.text.replaceAll("r-ballots", "r-strange").replaceAll("sample-full-member", "x");
  await offer("strange.json", strange);
  await expect(dialog(page)).toContainText(t("problem-other-assessment"));
  await expect(button(dialog(page), "incoming-join")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();

  const empty = JSON.parse(given.text);
  empty.assessment.respondents = {};
  await offer("empty.json", JSON.stringify(empty));
  await expect(dialog(page)).toHaveAccessibleName(t("incoming-unread-title"));
  await expect(dialog(page)).toContainText(t("problem-no-respondent"));
  await page.keyboard.press("Escape");
  expect(await stored(page)).toEqual(before);

  // A file of an assessment that is here, but not open, goes to where it belongs.
  await offer("home.json", given.text);
  await expect(dialog(page)).toContainText(like("incoming-home"));
  await page.keyboard.press("Escape");
  expect(await stored(page)).toEqual(before);
});

test("a respondent is renamed, removed, and put back", async ({ page }) => {
  await openSample(page, "full-member");
  await visit(page, "respondents");
  const one = card(page, "Ballot officer");
  await one.getByText(t("respondent-change")).click();
  await one.getByLabel(t("respondent-name")).fill("Ms Tran");
  await expect(card(page, "Ms Tran")).toBeVisible();
  await button(card(page, "Ms Tran"), "respondent-remove").click();
  await expect(card(page, "Ms Tran")).toBeHidden();
  const status = page.getByRole("status").filter({ hasText: "Ms Tran" });
  await status.getByRole("button", { name: t("undo") }).click();
  await expect(card(page, "Ms Tran")).toContainText(
    t("competencies-progress", { n: 14, all: 42 }),
  );
});

test("with two respondents there is a range, with one there is nothing to compare", async ({
  page,
}) => {
  await openSample(page, "full-member");
  const figures = page.getByText(t("discuss-all-figures"));
  await visit(page, "discuss");
  await expect(figures).toBeVisible();
  await visit(page, "respondents");
  await card(page, "Ballot officer").getByText(t("respondent-change")).click();
  await button(card(page, "Ballot officer"), "respondent-remove").click();
  await visit(page, "discuss");
  await expect(main(page)).toContainText(t("agreement-two"));
  await expect(figures).toBeHidden();
  await visit(page, "respondents");
  await card(page, "Head of standards").getByText(t("respondent-change")).click();
  await button(card(page, "Head of standards"), "respondent-remove").click();
  await expect(main(page)).toContainText(t("respondents-too-few"));
  await visit(page, "discuss");
  await expect(main(page)).toContainText(t("discuss-one"));
  await main(page).getByRole("link", { name: t("page-respondents") }).first().click();
  await arrived(page, "respondents");
});

const AT = [
  ["phone, light", 360, "light"],
  ["phone, dark", 360, "dark"],
  ["wide, light", 1280, "light"],
  ["wide, dark", 1280, "dark"],
];

for (const [name, width, colorScheme] of AT) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test("the pages of respondents have no barriers, and no sideways scrolling", async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const found = {};
      const look = async (what) => {
        await unfold(page);
        const here = [...(await barriers(page)), await overflow(page), ...(await rawIds(page))];
        if (here.filter(Boolean).length > 0) found[what] = here.filter(Boolean);
      };
      await begin(page);
      for (const where of ["respondents", "discuss"]) {
        await visit(page, where);
        await look(`empty ${where}`);
      }
      await openSample(page, "full-member");
      for (const where of ["respondents", "discuss"]) {
        await visit(page, where);
        await look(where);
      }
      await page.goto(`${BASE_URL}#/a/${openId(page)}/respondents/r-head/cib-votes`);
      await expect(heading(page)).toContainText(t("indicator-cib-votes"));
      await look("answering");
      await visit(page, "respondents");
      const given = await download(page, () => button(page, "respondent-give-out").first().click());
      await choose(page, () => button(page, "respondents-bring").click(), given);
      await expect(dialog(page)).toBeVisible();
      await look("a respondent's file");
      await button(dialog(page), "cancel").click();
      await start(page);
      await button(shelf(page).filter({ hasText: "fictional" }), "shelf-delete").click();
      await choose(page, () => button(page, "begin-file.button").click(), given);
      await look("a file to answer");
      await button(dialog(page), "incoming-part-answer").click();
      await expect(heading(page)).toHaveText(t("part-title"));
      await look("own answers");
      expect(found).toEqual({});
    });
  });
}
