// What is done inside a page: each is handed over as it is, and sees nothing of this file.

/**
 * Waits for each of some elements in turn, and notes when it was there, in milliseconds since the
 * address was asked for. One that is to be pressed is pressed in the same moment. `window.walked`
 * comes true in the frame after the last, with the times; where that is a radio button, with the
 * first frame in which it is chosen.
 */
export function walk(steps) {
  const times = {};
  const find = ({ at, says = "" }) =>
    [...document.querySelectorAll(at)].find((one) => one.textContent.includes(says));
  const afterPaint = (tell) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = tell;
      port2.postMessage(null);
    });
  window.walked = new Promise((resolve) => {
    const end = ({ at }) =>
      afterPaint(() => {
        const isRadio = document.querySelector(at)?.type === "radio";
        if (isRadio && !document.querySelector(`${at}:checked`)) return end({ at });
        times.end = performance.now();
        resolve(times);
      });
    let at = 0;
    const go = () => {
      while (at < steps.length) {
        const step = steps[at];
        const found = find(step);
        if (!found) return;
        at += 1;
        times[step.name] = performance.now();
        if (step.press) found.click();
      }
      watch.disconnect();
      end(steps.at(-1));
    };
    const watch = new MutationObserver(go);
    watch.observe(document, { attributes: true, childList: true, subtree: true });
  });
}

/** Collects how long the page could not react, and how far things moved by themselves. */
export function collect() {
  window.tasks = [];
  window.shifts = [];
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe("longtask", ({ duration }) => window.tasks.push(duration));
  observe("layout-shift", (entry) => {
    if (!entry.hadRecentInput) window.shifts.push(entry.value);
  });
}

/** Collects the time from each click or key to the next frame on the screen, in `window.paints`. */
export function paints(kind) {
  window.paints = [];
  let since = null;
  addEventListener(
    kind,
    (event) => {
      // A label presses its button: the second click is the page's own.
      if (!event.isTrusted || since !== null) return;
      since = event.timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          window.paints.push(performance.now() - since);
          since = null;
        };
        port2.postMessage(null);
      });
    },
    true,
  );
}

/**
 * Adds copies of an assessment under new ids, whatever the stores of the database are called:
 * everything that names the old id is written again with the new one.
 */
export async function multiply({ id, copies }) {
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const renamed = (value, to) => {
    if (typeof value === "string") return value.replaceAll(id, to);
    if (Array.isArray(value)) return value.map((one) => renamed(one, to));
    if (value?.constructor !== Object) return value;
    const entries = Object.entries(value).map(([name, one]) => [name, renamed(one, to)]);
    return Object.fromEntries(entries);
  };
  const ids = Array.from({ length: copies }, () => crypto.randomUUID());
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const storeName of database.objectStoreNames) {
      const store = database.transaction(storeName, "readwrite").objectStore(storeName);
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      const added = [];
      values.forEach((value, at) => {
        if (!JSON.stringify([keys[at], value]).includes(id)) return;
        for (const to of ids) {
          const copy = renamed(value, to);
          if (store.autoIncrement && store.keyPath !== null) delete copy[store.keyPath];
          const key = store.keyPath === null && !store.autoIncrement;
          added.push(done(key ? store.put(copy, renamed(keys[at], to)) : store.put(copy)));
        }
      });
      await Promise.all(added);
    }
    database.close();
  }
}
