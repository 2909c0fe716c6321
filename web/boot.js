// Starts the app, or says in plain words why it cannot start.

const here = new URL(".", import.meta.url);
const part = (id) => document.getElementById(id);

/**
 * The modules of the parts one of which is needed after the first page, and after how many bytes of
 * the first module they are asked for.
 */
const NEXT = JSON.parse('__NEXT__');

/** Shows one of the notices that index.html holds ready, in the place of "loading". */
function show(id) {
  part("loading")?.setAttribute("hidden", "");
  part(id)?.removeAttribute("hidden");
}

/** The browser has no WebAssembly, forbids it, or is too old for this module or its script. */
function unsupported(error) {
  return (
    error instanceof SyntaxError ||
    error instanceof WebAssembly.CompileError ||
    error instanceof WebAssembly.LinkError
  );
}

/** The same answer, and something is done once so many bytes of it have passed. */
function watched(answer, bytes, act) {
  if (typeof TransformStream !== "function" || !answer.body) {
    return answer;
  }
  let left = bytes;
  const count = new TransformStream({
    transform(chunk, next) {
      const before = left;
      left -= chunk.length;
      if (before > 0 && left <= 0) {
        try {
          act();
        } catch (error) {
          // The app asks for the same again.
          console.warn(error);
        }
      }
      next.enqueue(chunk);
    },
  });
  return new Response(answer.body.pipeThrough(count), { headers: answer.headers });
}

/**
 * Has the browser fetch what the app is going to ask for: the line would be idle until the first page
 * is there.
 */
function fetchNext() {
  // An assessment that is stored is read before a question can be asked.
  const next = location.hash.startsWith("#/a/") ? "files" : "questions";
  for (const name of [...NEXT.modules[next], `${document.documentElement.lang}.${next}.ftl`]) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "", href: new URL(name, here) });
    document.head.append(link);
  }
}

async function start() {
  // Without scripts nothing is loading, so the page does not say so by itself.
  part("loading")?.removeAttribute("hidden");
  part("reload")?.addEventListener("click", () => location.reload());
  if (typeof WebAssembly !== "object") {
    show("no-wasm");
    return;
  }
  try {
    // Both are on their way before either has arrived.
    const module = fetch(new URL("app_bg.wasm", here));
    const script = import("./app.js");
    // If the script fails first, the module's failure has nobody left to tell.
    module.catch(() => {});
    const { default: init, mount } = await script;
    const answer = await module;
    if (!answer.ok) {
      throw new Error(`${answer.url}: ${answer.status}`);
    }
    await init({ module_or_path: watched(answer, NEXT.bytes, fetchNext) });
    // The app takes the place of the first screen when it has everything it needs.
    const lang = document.documentElement.lang;
    await mount(part("app"), { base: here.href, standalone: true, lang });
  } catch (error) {
    console.error(error);
    part("load-failed-reason")?.replaceChildren(String(error?.message ?? error));
    show(unsupported(error) ? "no-wasm" : "load-failed");
  }
}

start();
