// What the browser holds, read beside the app.

/** Every stored state: nothing may change in it when the app says that nothing was changed. */
export const stored = (page) =>
  page.evaluate(async () => {
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        found.push([
          name,
          store,
          await done(database.transaction(store).objectStore(store).getAll()),
        ]);
      }
      database.close();
    }
    return found;
  });
