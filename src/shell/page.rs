//! The page as the person meets it: where it begins, what has the focus, its title, its print.

use super::MountPoint;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use std::cell::{Cell, RefCell};
use twinning_core::text::Words;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions};

/// The element that holds everything the app shows. Translators keep out of it: they move pieces
/// of text, and the app speaks the reader's language itself.
pub fn make_root(host: &Element, words: &Words) -> Result<Element, JsValue> {
    let document = host.owner_document().ok_or(JsValue::UNDEFINED)?;
    let root = document.create_element("div")?;
    root.set_class_name("twinning");
    root.set_attribute("translate", "no")?;
    root.set_attribute("lang", words.language())?;
    root.set_attribute(
        "dir",
        if words.is_right_to_left() {
            "rtl"
        } else {
            "ltr"
        },
    )?;
    Ok(root)
}

/// What is shown.
pub struct Screen {
    root: Element,
    standalone: bool,
    arrival: Cell<Arrival>,
    title: RefCell<String>,
}

/// How far a page that was gone to is there.
#[derive(Clone, Copy)]
enum Arrival {
    /// It is.
    Done,
    /// It was not shown yet.
    New,
    /// It was shown that it is on its way.
    Coming,
}

impl Screen {
    /// Nothing is shown yet.
    pub fn new(place: &MountPoint) -> Self {
        if place.standalone {
            declare_language(&place.root);
        }
        Self {
            root: place.root.clone(),
            standalone: place.standalone,
            arrival: Cell::new(Arrival::Done),
            title: RefCell::default(),
        }
    }

    /// Another page is about to be shown.
    pub fn arrive(&self) {
        self.arrival.set(Arrival::New);
    }

    /// The page is shown: a new one from its top, with the focus on its heading. One that was on its
    /// way takes the focus once it is there, unless something else has it. As long as what a page is
    /// about is on its way, it has no title, and the one before stays.
    pub fn shown(&self, title: Option<&str>, is_there: bool) {
        let next = match is_there {
            true => Arrival::Done,
            false => Arrival::Coming,
        };
        match self.arrival.get() {
            Arrival::Done => {}
            Arrival::New => {
                self.to_top();
                focus_heading(&self.root);
                self.arrival.set(next);
            }
            Arrival::Coming => {
                if is_there && is_focus_lost() {
                    focus_heading(&self.root);
                }
                self.arrival.set(next);
            }
        }
        let Some(title) = title.filter(|_| self.standalone) else {
            return;
        };
        if *self.title.borrow() != title {
            self.title.replace(title.to_owned());
            document().set_title(title);
        }
    }

    /// At once, whether or not motion is wanted: a page that is new does not come flying.
    fn to_top(&self) {
        if !self.standalone {
            if self.root.get_bounding_client_rect().top() < 0.0 {
                self.root.scroll_into_view();
            }
            return;
        }
        let options = ScrollToOptions::new();
        options.set_top(0.0);
        options.set_left(0.0);
        options.set_behavior(ScrollBehavior::Instant);
        window().scroll_to_with_scroll_to_options(&options);
    }
}

/// The link that leads past the navigation moves the focus; an address of its own would be a page.
pub fn listen(root: &Element) -> Option<EventListener> {
    let within = root.clone();
    Some(EventListener::new_with_options(
        root,
        "click",
        EventListenerOptions::enable_prevent_default(),
        move |event| {
            let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
            let link = target.and_then(|t| t.closest("[data-skip]").ok().flatten());
            if link.is_some() {
                event.prevent_default();
                focus_heading(&within);
            }
        },
    ))
}

/// Loads the page anew.
pub fn reload() {
    // In a frame that must not, nothing happens.
    window().location().reload().ok();
}

/// Prints the page.
pub fn print() {
    // In a frame that must not print, nothing happens.
    window().print().ok();
}

/// The page speaks the language of the app: its title is in it.
fn declare_language(root: &Element) -> Option<()> {
    let page = root.owner_document()?.document_element()?;
    page.set_attribute("lang", &root.get_attribute("lang")?)
        .ok()?;
    page.set_attribute("dir", &root.get_attribute("dir")?).ok()
}

/// What had the focus is gone.
fn is_focus_lost() -> bool {
    let active = document().active_element();
    active.is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body"))
}

fn focus_heading(root: &Element) {
    let find = |selector| root.query_selector(selector).ok().flatten();
    let Some(heading) = find("main h1").or_else(|| find("main")) else {
        return;
    };
    if !heading.has_attribute("tabindex") {
        heading.set_attribute("tabindex", "-1").ok();
    }
    if let Some(heading) = heading.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        heading.focus_with_options(&options).ok();
    }
}
