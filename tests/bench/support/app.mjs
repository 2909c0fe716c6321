// The product at any address, by what is read on its pages.

import { arrived, button, openId, saved } from "../../e2e/support/app.mjs";
import { t } from "../../e2e/support/words.mjs";

/** Opens a sample from the start page, and waits until it is kept. */
export async function openSample(page, address, name = "full-member") {
  await page.goto(address);
  await button(page, "sample-open", t(`sample-${name}`)).click();
  await arrived(page, "profile");
  await saved(page);
}

/** Goes to a page of the open assessment. */
export async function visit(page, address, name) {
  await page.goto(`${address}#/a/${openId(page)}/${name}`);
  await arrived(page, name);
}
