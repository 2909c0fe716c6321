// Working the app by keyboard alone: nothing here points, clicks or sets the focus by script.

import { expect } from "./test.mjs";
import { escape, exactly, t } from "./words.mjs";

/** More steps than any page has stops: then the goal cannot be reached by Tab. */
const MOST = 400;

/** Presses Tab until something has the focus, or the focus is in it. */
export async function tabTo(page, goal) {
  await expect(goal).toBeVisible();
  for (let step = 0; step < MOST; step += 1) {
    if (await goal.evaluate((one) => one.contains(document.activeElement))) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${goal}.`);
}

/** Goes to a button, link or fold by Tab and presses it. */
export async function press(page, goal, key = "Enter") {
  await tabTo(page, goal);
  await page.keyboard.press(key);
}

/** Writes into a field, in the place of what is there. */
export async function write(page, id, text, within = page.getByRole("main")) {
  const field = within.getByRole("textbox", { name: t(id), exact: true });
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** Chooses one of several by the arrow keys. */
export async function choose(page, id, option, within = page.getByRole("main")) {
  const group = within.getByRole("group", { name: exactly(id) });
  const goal = group.getByRole("radio", { name: new RegExp(`^\\s*${escape(t(option))}`) });
  await tabTo(page, group);
  for (let step = 0; step < 10 && !(await goal.isChecked()); step += 1) {
    const here = await goal.evaluate((one) => one === document.activeElement);
    await page.keyboard.press(here ? "Space" : "ArrowDown");
  }
  await expect(goal).toBeChecked();
}

/** Ticks one of many. */
export async function tick(page, id, option, within = page.getByRole("main")) {
  const group = within.getByRole("group", { name: exactly(id) });
  const box = group.getByRole("checkbox", { name: new RegExp(`^\\s*${escape(t(option))}`) });
  await press(page, box, "Space");
  await expect(box).toBeChecked();
}
