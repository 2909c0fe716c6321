// How far things move by themselves while a page of a stored assessment is opened anew.

import { arrived, heading, openId } from "../e2e/support/app.mjs";
import { PAGES } from "../e2e/support/pages.mjs";
import { openSample } from "./support/app.mjs";
import { LAPTOP, PHONE, fresh, slow } from "./support/fresh.mjs";
import { collect } from "./support/inside.mjs";

const CPU = 4;
const LINE = { latency: 150, rate: 200_000 };
/** Whether things move depends on what comes first, which differs from time to time. */
const RUNS = 3;

export const says = `sum of all layout shifts, worst of ${RUNS} visits; files cached, CPU ÷${CPU}, 150 ms, 200 kB/s`;

export async function measure(sites) {
  const phone = await everywhere(sites.product, PHONE);
  const laptop = await everywhere(sites.product, LAPTOP);
  return phone.map(([page, sum], at) => ({ page, phone: sum, laptop: laptop[at][1] }));
}

async function everywhere(address, viewport) {
  const found = [];
  await fresh(
    async (page) => {
      await page.addInitScript(collect);
      await openSample(page, address);
      const id = openId(page);
      await slow(page, { cpu: CPU, line: LINE });
      const look = async (name, hash, ready) => {
        const sums = [];
        for (let run = 0; run < RUNS; run += 1) {
          // Another address in between: what follows `#` alone would not load the page anew.
          await page.goto("about:blank");
          await page.goto(address + hash);
          await ready();
          sums.push(await settled(page));
        }
        found.push([name, Math.max(...sums)]);
      };
      await look("start", "", () => heading(page).waitFor());
      for (const name of PAGES) {
        await look(name, `#/a/${id}/${name}`, () => arrived(page, name));
      }
    },
    { viewport },
  );
  return found;
}

/** The sum, once all files are there and the page has nothing left to do. */
async function settled(page) {
  await page.waitForLoadState("networkidle");
  const sum = await page.evaluate(async () => {
    for (let times = 0; times < 3; times += 1) {
      await new Promise((resolve) => requestIdleCallback(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return window.shifts.reduce((sum, one) => sum + one, 0);
  });
  return Number(sum.toFixed(3));
}
