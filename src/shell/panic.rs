//! If the app fails: what happened, what is safe, reload, and the data as a file.

use super::files;
use gloo::utils::window;
use js_sys::{Error, Function};
use std::cell::{Cell, RefCell};
use std::panic::PanicHookInfo;
use std::rc::Rc;
use twinning_core::text::Words;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

thread_local! {
    /// Every mounted app: a failure of one stops them all. The only state they share.
    static SCREENS: RefCell<Vec<(u32, Screen)>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

#[wasm_bindgen]
extern "C" {
    /// The browser's `location` with its functions as values.
    type Location;
    #[wasm_bindgen(method, getter)]
    fn reload(this: &Location) -> Function;
}

/// What a mounted app shows if any of them fails; taken back when dropped.
#[derive(Debug)]
pub struct FailureScreen(u32);

/// The last known state of the open assessment, as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RescueFile {
    /// Its name.
    pub name: String,
    /// The saved file.
    pub text: Rc<str>,
}

struct Screen {
    host: Element,
    texts: Texts,
    file: Option<RescueFile>,
    is_shown: Cell<bool>,
}

/// The words, put together before anything fails.
struct Texts {
    title: String,
    text: String,
    safe: String,
    reload: String,
    download: String,
}

impl FailureScreen {
    /// From now on a failure is shown in this element.
    pub fn prepare(host: &Element, words: &Words) -> Self {
        yew::set_custom_panic_hook(Box::new(hook));
        let id = NEXT.replace(NEXT.get().wrapping_add(1));
        let screen = Screen {
            host: host.clone(),
            texts: Texts::of(words),
            file: None,
            is_shown: Cell::new(false),
        };
        SCREENS.with_borrow_mut(|screens| screens.push((id, screen)));
        Self(id)
    }

    /// Keeps this as what is offered to the person.
    pub fn offer(&self, file: Option<RescueFile>) {
        SCREENS.with_borrow_mut(|screens| {
            if let Some((_, screen)) = screens.iter_mut().find(|(id, _)| *id == self.0) {
                screen.file = file;
            }
        });
    }
}

impl Drop for FailureScreen {
    fn drop(&mut self) {
        SCREENS.with_borrow_mut(|screens| screens.retain(|(id, _)| *id != self.0));
    }
}

impl Texts {
    fn of(words: &Words) -> Self {
        Self {
            title: words.get("failed-title"),
            text: words.get("failed-text"),
            safe: words.get("failed-safe"),
            reload: words.get("failed-reload"),
            download: words.get("failed-download"),
        }
    }
}

fn hook(info: &PanicHookInfo<'_>) {
    // An error object brings the path of calls along.
    web_sys::console::error_1(&Error::new(&info.to_string()));
    show();
}

/// Shows the message in every mounted app. Nothing in it needs the app any more.
pub fn show() {
    SCREENS.with(|screens| {
        // If one was being changed when it happened, the others cannot be read either.
        if let Ok(screens) = screens.try_borrow() {
            for (_, screen) in screens.iter() {
                // One failure may be told in more than one way.
                if !screen.is_shown.get() {
                    screen.show();
                }
            }
        }
    });
}

impl Screen {
    /// In the place of everything the app has shown; its elements must not hear of clicks any more.
    fn show(&self) -> Option<()> {
        let (screen, page) = (self.element("div", "")?, self.element("main", "")?);
        screen.set_class_name("twinning panic");
        screen.set_attribute("role", "alert").ok()?;
        page.set_class_name("page stack");
        let texts = &self.texts;
        for (name, text) in [("h1", &texts.title), ("p", &texts.text), ("p", &texts.safe)] {
            let line = self.element(name, text)?;
            page.append_with_node_1(&line).ok()?;
        }
        let (buttons, reload) = (self.element("div", "")?, self.reload()?);
        buttons.set_class_name("button-row");
        buttons.append_with_node_1(&reload).ok()?;
        page.append_with_node_1(&buttons).ok()?;
        screen.append_with_node_1(&page).ok()?;
        self.host.replace_children_with_node_1(&screen);
        self.is_shown.set(true);
        // What is on the screen by now stays there, even if the file cannot be offered.
        let link = self.download(self.file.as_ref()?)?;
        buttons.append_with_node_1(&link).ok()
    }

    /// The browser's own function listens, not one of ours.
    fn reload(&self) -> Option<Element> {
        let button = self.element("button", &self.texts.reload)?;
        button.set_attribute("type", "button").ok()?;
        button.set_class_name("button button-primary");
        let location: Location = window().location().unchecked_into();
        let reload = location.reload().bind0(&location);
        button
            .add_event_listener_with_callback("click", &reload)
            .ok()?;
        Some(button)
    }

    fn download(&self, file: &RescueFile) -> Option<Element> {
        let url = files::address_of("application/json", &file.text);
        let link = self.element("a", &self.texts.download)?;
        link.set_class_name("button");
        link.set_attribute("href", &url).ok()?;
        link.set_attribute("download", &file.name).ok()?;
        // The link works for as long as the page is there.
        std::mem::forget(url);
        Some(link)
    }

    fn element(&self, name: &str, text: &str) -> Option<Element> {
        let element = self.host.owner_document()?.create_element(name).ok()?;
        element.set_text_content(Some(text));
        Some(element)
    }
}
