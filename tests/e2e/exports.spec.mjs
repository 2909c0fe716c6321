// What is taken along: each form holds the whole result, every note, reason, priority and objective.

import { createHash } from "node:crypto";
import { expect, test } from "./support/test.mjs";
import { button, download, openSample, visit } from "./support/app.mjs";
import { SAMPLES } from "./support/product.mjs";
import { like, t } from "./support/words.mjs";

/** The hash of a receipt, worked out anew: SHA-256 of compact JSON with sorted keys. */
function hash(assessment) {
  const sorted = (value) => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key])]),
    );
  };
  return createHash("sha256")
    .update(JSON.stringify(sorted(assessment)))
    .digest("hex");
}

/** Everything that was typed: texts and days, but no words of ours such as `dont-know`. */
function typed(assessment) {
  const { organization, ambition, strategy, answers, resources, plan } = assessment;
  const texts = [
    ...["name", "country", "prepared_by", "languages", "groupings"].map((key) => organization[key]),
    ambition.vision,
    ambition.need,
    ambition.nominee?.name,
    ambition.nominee?.role,
    ...ambition.committees.flatMap(({ reference, title, working_group }) => [
      reference,
      title,
      working_group,
    ]),
    strategy.plan,
    ...strategy.priorities.flatMap(({ title, source, target, sector, frame, committee }) => [
      title,
      source,
      target,
      sector,
      frame,
      committee,
    ]),
    ...Object.values(answers).flatMap(({ note, reason }) => [note, reason]),
    resources.currency,
    resources.note,
    ...plan.objectives.flatMap(({ text, owner, measure, verification }) => [
      text,
      owner,
      measure,
      verification,
    ]),
  ];
  return texts.filter((text) => text?.trim());
}

const flat = (text) => text.replace(/\s+/g, " ").trim();

/** The cells of a CSV file (RFC 4180). */
function cells(text) {
  return [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) =>
    cell.replace(/""/g, '"').replace(/'(?=[=+\-@])/g, ""),
  );
}

/** Every text in a JSON value. */
function texts(value) {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
}

/** Each form: its ending, and how to read its words as plain text. */
const FORMS = {
  markdown: ["md", (text) => text.replace(/\\(.)/g, "$1")],
  csv: ["csv", (text) => cells(text).join("\n")],
  json: ["result.json", (text) => texts(JSON.parse(text).report).join("\n")],
  file: ["twinning.json", (text) => texts(JSON.parse(text)).join("\n")],
};

for (const name of SAMPLES) {
  test(`every form holds everything of ${name}`, async ({ page }) => {
    const { assessment } = await openSample(page, name);
    await visit(page, "report");
    const main = page.getByRole("main");
    const receipt = hash(assessment);
    await expect(main).toContainText(receipt);
    for (const [form, [ending, read]] of Object.entries(FORMS)) {
      await test.step(form, async () => {
        const file = await download(page, () => button(main, `report-export-${form}`).click());
        expect(file.name).toMatch(
          new RegExp(`^[a-z0-9-]+-\\d{4}-\\d{2}-\\d{2}\\.${ending.replace(".", "\\.")}$`),
        );
        await expect(page.getByRole("status")).toContainText(
          t("notice-file-given", { name: file.name }),
        );
        const plain = flat(read(file.text));
        expect(plain).toContain(receipt);
        const missing = typed(assessment).filter((text) => !plain.includes(flat(text)));
        expect(missing, `missing in ${form}`).toEqual([]);
      });
    }
    await test.step("the page itself", async () => {
      const shown = flat(await main.innerText());
      expect(typed(assessment).filter((text) => !shown.includes(flat(text)))).toEqual([]);
    });
  });
}

test("every answer is in every report, with its level in words", async ({ page }) => {
  const { assessment } = await openSample(page, "full-member");
  await visit(page, "report");
  const said = ({ value }) =>
    typeof value === "number"
      ? t("answer-level", { level: value, name: t(`level-${value}`) })
      : t(`answer-${value}`);
  const main = page.getByRole("main");
  const { text } = await download(page, () => button(main, "report-export-csv").click());
  const rows = text.split("\r\n").map(cells);
  for (const [id, answer] of Object.entries(assessment.answers)) {
    const own = rows.filter(([, item]) => item?.includes(t(`indicator-${id}`)));
    expect(
      own.map(([, , , value]) => value),
      id,
    ).toContain(said(answer));
  }
  await expect(
    main
      .getByRole("row")
      .filter({ hasText: like("indicator-staff") })
      .first(),
  ).toContainText(said(assessment.answers.staff));
});
