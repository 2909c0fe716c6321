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
    mount(part("app"), { base: here.href, standalone: true });
    part("loading")?.setAttribute("hidden", "");
  } catch (error) {
    console.error(error);
    show(unsupported(error) ? "no-wasm" : "load-failed");
  }
}

start();
