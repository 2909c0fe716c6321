// Starts the app, or says in plain words why it cannot start.

const here = new URL(".", import.meta.url);
const part = (id) => document.getElementById(id);

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
    await init({ module_or_path: answer });
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
