// Figures and how they are told.

import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The longest of some tasks. The browser tells only of those that took 50 ms or more. */
export const longest = (tasks) => Math.round(Math.max(0, ...tasks)) || "< 50";

/** Measures one thing after the other, prints a table for each, and keeps it in the file. */
export async function tell(measures) {
  const { sites, only, out } = JSON.parse(process.argv[2]);
  const unknown = only.find((name) => !(name in measures));
  if (unknown) {
    throw new Error(`“${unknown}” is not measured here: ${Object.keys(measures).join(", ")} are.`);
  }
  for (const [name, { says, measure }] of Object.entries(measures)) {
    if (only.length && !only.includes(name)) continue;
    console.log(`\n${name}: ${says}`);
    const rows = await measure(sites);
    console.table(rows.map(shown));
    const machine = { processors: cpus().length, load: Number(loadavg()[1].toFixed(1)) };
    console.log(`${machine.processors} processors, load of the last minutes ${machine.load}`);
    await keep(out, name, { says, taken: new Date().toISOString(), machine, rows });
  }
}

/** A row without what takes no single cell. */
const shown = (row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value !== "object"));

/** Other measures in the file stay. */
async function keep(out, name, result) {
  const before = await readFile(out, "utf8").catch(() => "{}");
  const all = { ...JSON.parse(before), [name]: result };
  await writeFile(out, `${JSON.stringify(all, null, 2)}\n`);
}
