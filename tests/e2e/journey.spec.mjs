// From nothing to an exported report by keyboard alone, with a reload in the middle.

import { expect, test } from "./support/test.mjs";
import {
  answerCard,
  arrived,
  button,
  download,
  heading,
  openSample,
  saved,
  visit,
} from "./support/app.mjs";
import { choose, press, tabTo, tick, write } from "./support/keys.mjs";
import { like, t } from "./support/words.mjs";

/** The keys pressed one question after the other: most levels are in the middle. */
const KEYS = "323D342353".split("");

/** The question where the reload comes. */
const MIDDLE = 21;

const NOTE = "Minutes 12/2026, item 4";
const REASON = "No such work in our country";
const OWN = "train two officers in ISO procedures";

test("a whole assessment by keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  const main = page.getByRole("main");
  const next = (name) => press(page, main.getByRole("link", { name: like(`page-${name}`) }).last());

  await page.goto("./");
  await press(page, button(page, "begin-full.button"));
  await arrived(page, "organization");

  await test.step("organization", async () => {
    await expect(heading(page)).toBeFocused();
    await write(page, "organization-name", "Keyboard Bureau of Standards");
    await write(page, "organization-acronym", "KBS");
    await write(page, "organization-country", "Tastatia");
    await choose(page, "organization-membership", "membership-full");
    await write(page, "count-p-memberships", "8");
    await write(page, "count-o-memberships", "20");
    await write(page, "count-secretariats", "0");
    await write(page, "count-chairs", "0");
    await write(page, "count-convenors", "0");
    await next("ambition");
  });

  await test.step("why and where", async () => {
    await arrived(page, "ambition");
    await write(page, "written-vision", "Our growers sell by standards they helped to write.");
    await write(page, "written-need", "Nobody here has sat in a committee.");
    // Questions of leadership are asked of those who want to lead.
    await tick(page, "ambition-interest", "arrangement-p-member");
    await tick(page, "ambition-interest", "arrangement-convenor");
    await press(page, button(main, "committee-add"));
    // The new row has the focus, so its fields come next.
    await write(page, "committee-reference", "ISO/TC 34/SC 18");
    await write(page, "committee-title", "Cocoa");
    await choose(page, "committee-status", "status-o");
    await choose(page, "question-willing", "reply-yes");
    await choose(page, "question-active-projects", "reply-yes");
    await choose(page, "question-own-vote", "reply-yes");
    await choose(page, "question-no-funding-expected", "reply-yes");
    await next("strategy");
  });

  await test.step("national strategy", async () => {
    await arrived(page, "strategy");
    await write(page, "strategy-plan", "Development Plan 2030");
    await press(page, button(main, "priority-add"));
    await write(page, "priority-title", "Safe cocoa exports");
    await write(page, "priority-source", "Development Plan 2030");
    await write(page, "priority-target", "4.2");
    const committee = main.getByRole("combobox", { name: t("priority-committee"), exact: true });
    await tabTo(page, committee);
    await page.keyboard.type("ISO/TC 34/SC 18");
    await choose(page, "priority-intent", "intent-participate");
    await choose(page, "criterion-economy", "weight-3");
    await next("competencies");
  });

  const given = [];
  await test.step("all questions by their keys", async () => {
    await arrived(page, "competencies");
    await press(page, main.getByRole("link", { name: t("competencies-begin") }));
    while (!page.url().endsWith("/resources")) {
      const question = page.url().match(/competencies\/(.+)$/)[1];
      await expect(page).toHaveTitle(new RegExp(`^${like(`indicator-${question}`).source}`));
      if (given.length === MIDDLE) {
        await reload(page, given.length);
        await tabTo(page, main.getByRole("radio").first());
      }
      const key = question === "national-strategy" ? "N" : KEYS[given.length % KEYS.length];
      await page.keyboard.press(key);
      await expect(answer(page, key)).toBeChecked();
      given.push([question, key]);
      if (given.length === 1) {
        await choose(page, "question-page-evidence", "evidence-document");
        await choose(page, "question-page-confidence", "confidence-low");
        await write(page, "question-page-note", NOTE);
        await press(page, main.getByRole("link", { name: like("question-page-next") }));
      } else if (key === "N") {
        await write(page, "question-page-reason", REASON);
        await press(page, main.getByRole("link", { name: like("question-page-next") }));
      } else {
        await page.keyboard.press("Enter");
      }
      await expect(page).not.toHaveURL(new RegExp(`/${question}$`));
    }
    expect(given).toHaveLength(42);
  });

  await test.step("resources", async () => {
    await arrived(page, "resources");
    await write(page, "count-coordinator", "20");
    await write(page, "count-committee-people", "2");
    await choose(page, "question-experts", "reply-yes");
    await write(page, "resources-budget", "12000");
    const funding = main.getByRole("combobox", { name: t("resources-funding"), exact: true });
    await tabTo(page, funding);
    await page.keyboard.type(t("funding-government"));
    await expect(funding.getByRole("option", { selected: true })).toHaveText(
      t("funding-government"),
    );
    await choose(page, "question-internet", "reply-yes");
    await choose(page, "question-management", "reply-yes");
    await next("check");
  });

  await test.step("check and results", async () => {
    await arrived(page, "check");
    await expect(main).toContainText(NOTE);
    await expect(main).toContainText(REASON);
    await press(page, main.getByRole("link", { name: t("check-results") }));
    await arrived(page, "profile");
    await expect(main).toContainText(like("profile-coverage", { all: 41 }));
    await next("recommendation");
    await arrived(page, "recommendation");
    // Don't know in half of an area: too little to advise without conditions.
    const fits = t("outcome-provisional", { arrangement: t("arrangement-p-member") });
    await expect(main.getByRole("heading", { level: 2 }).first()).toHaveText(fits);
    await expect(main.getByRole("link", { name: t("recommendation-to-open") })).toBeVisible();
    await next("plan");
  });

  await test.step("plan: leave one out, take one in, reword one", async () => {
    await arrived(page, "plan");
    const goals = main.getByRole("article");
    const first = await goals.first().getByRole("heading").innerText();
    const about = (id, sentence) => main.getByRole("button", { name: `${t(id)} ${sentence}` });
    await press(page, about("plan-leave-out", first));
    await expect(about("plan-leave-out", first)).toBeHidden();
    const more = main.getByText(like("plan-others-show"));
    await press(page, more);
    await press(page, about("plan-include", first));
    await expect(about("plan-leave-out", first)).toBeVisible();
    const second = goals.filter({ has: button(page, "plan-leave-out") }).first();
    await press(page, second.getByText(like("plan-edit")).first());
    await write(page, "plan-text", OWN, second);
    await write(page, "goal-owner", "Head of training", second);
    await expect(second.getByRole("heading")).toContainText(OWN);
    // The same digits in every order of day and month.
    await tabTo(page, main.getByLabel(t("plan-registration")));
    await page.keyboard.type("01012027");
    await expect(main.getByLabel(t("plan-registration"))).toHaveValue("2027-01-01");
    await saved(page);
    await next("report");
  });

  await test.step("report and file", async () => {
    await arrived(page, "report");
    for (const text of ["Keyboard Bureau of Standards", NOTE, REASON, OWN, "Safe cocoa exports"]) {
      await expect(main.getByText(text).first()).toBeVisible();
    }
    await tabTo(page, button(main, "report-export-file"));
    const file = await download(page, () => page.keyboard.press("Enter"));
    expect(file.name).toMatch(/^(kbs|keyboard-bureau-of-standards)-.*\.twinning\.json$/);
    const { assessment } = JSON.parse(file.text);
    const levels = Object.entries(assessment.answers).map(([id, { value }]) => [id, value]);
    expect(Object.fromEntries(levels)).toEqual(
      Object.fromEntries(given.map(([id, key]) => [id, value(key)])),
    );
    expect(assessment.answers[given[0][0]]).toMatchObject({
      note: NOTE,
      evidence: "document",
      confidence: "low",
    });
    expect(assessment.plan.objectives).toContainEqual(expect.objectContaining({ text: OWN }));
    expect(assessment.plan.registration).toBe("2027-01-01");
  });
});

test("the first stop of Tab leads past the navigation", async ({ page }) => {
  await page.goto("./");
  await expect(button(page, "begin-full.button")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(button(page, "skip-to-content")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
});

test("arrows move between answers, and outside them between questions", async ({ page }) => {
  await openSample(page, "full-member");
  await visit(page, "competencies/staff");
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await arrived(page, "competencies/budget");
  await page.keyboard.press("ArrowLeft");
  await arrived(page, "competencies/staff");
  await page.keyboard.press("2");
  await expect(answer(page, "2")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(answer(page, "3")).toBeChecked();
  await arrived(page, "competencies/staff");
});

test("keys typed into a note are words, not answers", async ({ page }) => {
  await openSample(page, "full-member");
  await visit(page, "competencies/staff");
  const chosen = () =>
    page
      .getByRole("radio", { checked: true })
      .evaluateAll((all) => all.map((one) => one.labels[0].innerText));
  const before = await chosen();
  await write(page, "question-page-note", "done in 1994, N/D");
  await page.keyboard.press("ArrowLeft");
  await arrived(page, "competencies/staff");
  expect(before.length).toBeGreaterThan(0);
  expect(await chosen()).toEqual(before);
  await page.reload();
  const note = page.getByRole("textbox", { name: t("question-page-note"), exact: true });
  await expect(note).toHaveValue("done in 1994, N/D");
});

test("keys answer right after a reload", async ({ page }) => {
  await openSample(page, "full-member");
  await visit(page, "competencies/staff");
  await page.reload();
  await expect(answer(page, "5")).toBeVisible();
  // The focus follows at once, but not in the same breath on a busy machine.
  await expect(page.getByRole("main").locator(":focus")).toBeVisible();
  await page.keyboard.press("5");
  await expect(answer(page, "5")).toBeChecked();
});

/** Everything is where it was: the page, and what was answered. */
async function reload(page, count) {
  await saved(page);
  const address = page.url();
  await page.reload();
  await expect(page).toHaveURL(address);
  const steps = page.getByRole("navigation", { name: t("steps-label") });
  await expect(steps).toContainText(t("of", { n: count, all: 42 }));
}

function answer(page, key) {
  const words = { D: t("answer-dont-know"), N: t("answer-not-applicable") };
  return words[key]
    ? page.getByRole("radio", { name: words[key], exact: true })
    : answerCard(page, key);
}

function value(key) {
  return { D: "dont-know", N: "not-applicable" }[key] ?? Number(key);
}
