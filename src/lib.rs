//! The Twinning Toolkit in a browser: put into any element of any page, as often as wanted.

mod app;
mod context;
mod engine;
mod late;
mod options;
pub mod shell;

mod pages;
mod ui;

pub use options::Options;

use app::{App, Props};
use engine::Start;
use shell::MountPoint;
use std::rc::Rc;
use twinning_core::content::Content;
use twinning_core::text::Words;
use ui::Same;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Renderer};

/// A mounted app.
#[wasm_bindgen]
pub struct Handle {
    app: Option<AppHandle<App>>,
    root: Element,
}

/// Loads the app's files and shows it in an element; what was in the element stays until then.
///
/// Options: `base`, the address of the app's files; `standalone`, whether the page is its own;
/// `lang`, a language tag. If a file cannot be had, the promise is rejected with the reason, and
/// nothing has changed: it can be tried again.
#[wasm_bindgen]
pub async fn mount(host: Element, options: JsValue) -> Result<Handle, JsValue> {
    let options = Options::read(&options);
    let loaded = shell::content::load(&options.base, &options.lang).await;
    let (basis, words) = loaded.map_err(|why| js_sys::Error::new(&why))?;
    put(&host, options, &words.clone(), |place| {
        Start::new(basis, words, place)
    })
}

/// Shows the app in an element, with all files loaded already.
pub fn show(
    host: &Element,
    content: Rc<Content>,
    words: Rc<Words>,
    options: Options,
) -> Result<Handle, JsValue> {
    put(host, options, &words.clone(), |place| {
        Start::complete(content, words, place)
    })
}

fn put(
    host: &Element,
    options: Options,
    words: &Words,
    start: impl FnOnce(MountPoint) -> Start,
) -> Result<Handle, JsValue> {
    let root = shell::make_root(host, words)?;
    let place = MountPoint {
        host: host.clone(),
        root: root.clone(),
        base: options.base,
        standalone: options.standalone,
    };
    let start = Same(Rc::new(start(place)));
    host.replace_children_with_node_1(&root);
    let app = Renderer::<App>::with_root_and_props(root.clone(), Props { start }).render();
    Ok(Handle {
        app: Some(app),
        root,
    })
}

#[wasm_bindgen]
impl Handle {
    /// Takes the app off the page. Everything marked as saved stays in the browser.
    pub fn destroy(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
            self.root.remove();
        }
    }
}
