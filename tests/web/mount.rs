//! The app on a page with others: side by side, taken off again, with its pieces moved about.

use gloo::net::http::Request;
use gloo::timers::future::TimeoutFuture;
use gloo::utils::{body, document, window};
use js_sys::Function;
use std::rc::Rc;
use twinning_core::app::Page;
use twinning_core::embedded;
use twinning_core::text::Words;
use twinning_toolkit::{Handle, Options, shell, show};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, Node, ShadowRootInit, ShadowRootMode};

/// A mounted app and the element it is in.
struct Mounted {
    host: Element,
    handle: Handle,
}

impl Mounted {
    /// An app in an element of its own.
    fn new() -> Self {
        Self::within(&body())
    }

    fn within(parent: &Node) -> Self {
        let host = document().create_element("section").expect("an element");
        parent.append_child(&host).expect("on the page");
        let content = embedded::content().expect("good content");
        let (words, _) = Words::read("en", embedded::words("en").expect("English"));
        let options = Options::default();
        let handle = show(&host, Rc::new(content), Rc::new(words), options).expect("mounted");
        Self { host, handle }
    }

    fn find(&self, selector: &str) -> Option<HtmlElement> {
        let found = self.host.query_selector(selector).expect("a selector");
        found.map(|element| element.unchecked_into())
    }

    fn heading(&self) -> String {
        self.find("main h1")
            .and_then(|h1| h1.text_content())
            .unwrap_or_default()
    }

    async fn click(&self, selector: &str) {
        self.find(selector)
            .unwrap_or_else(|| panic!("no {selector}"))
            .click();
        yew::scheduler::flush().await;
    }

    /// Clicks whatever there is, one after the other.
    async fn click_all(&self, selector: &str) {
        let all = self.host.query_selector_all(selector).expect("a selector");
        for index in 0..all.length() {
            let element = all
                .get(index)
                .map(|node| node.unchecked_into::<HtmlElement>());
            element.expect("an element").click();
            yew::scheduler::flush().await;
        }
    }

    /// Waits for something the browser does in its own time.
    async fn until(&self, selector: &str) {
        for _ in 0..500 {
            yew::scheduler::flush().await;
            if self.find(selector).is_some() {
                return;
            }
            // Lets the browser do what it has to do.
            TimeoutFuture::new(5).await;
        }
        panic!("no {selector} in {}", self.host.inner_html());
    }

    fn has_failed(&self) -> bool {
        self.find(".panic").is_some()
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.handle.destroy();
        self.host.remove();
    }
}

/// Every text below an element moved into a `<font>` of its own, as translators do.
fn translate(node: &Node) {
    if node.node_type() == Node::TEXT_NODE {
        wrap(node);
        return;
    }
    let children = node.child_nodes();
    let children: Vec<_> = (0..children.length())
        .filter_map(|i| children.get(i))
        .collect();
    for child in &children {
        translate(child);
    }
}

fn wrap(node: &Node) {
    let font = document().create_element("font").expect("an element");
    let parent = node.parent_node().expect("a parent");
    parent.replace_child(&font, node).expect("replaced");
    font.append_child(node).expect("moved");
}

#[wasm_bindgen_test]
async fn two_apps_live_side_by_side_and_leave_nothing_behind() {
    let mut first = Mounted::new();
    let second = Mounted::new();
    first.until("main h1").await;
    second.until("main h1").await;
    first.click("a[href='#/glossary']").await;
    assert_ne!(first.heading(), second.heading());
    first.handle.destroy();
    yew::scheduler::flush().await;
    assert_eq!(first.host.child_element_count(), 0);
    second.click("a[href='#/method']").await;
    assert!(second.find("table").is_some());
}

#[wasm_bindgen_test]
async fn an_embedded_app_leaves_address_and_title_alone() {
    let app = Mounted::new();
    app.until("main h1").await;
    let location = || window().location().href().ok();
    let (address, title) = (location(), document().title());
    app.click("a[href='#/privacy']").await;
    assert_eq!((location(), document().title()), (address, title));
    let focus = document().active_element().map(Node::from);
    assert_eq!(focus, app.find("main h1").map(Node::from));
}

#[wasm_bindgen_test]
async fn an_app_in_a_shadow_root_works_like_any_other() {
    let outer = document().create_element("section").expect("an element");
    body().append_child(&outer).expect("on the page");
    let open = ShadowRootInit::new(ShadowRootMode::Open);
    let shadow = outer.attach_shadow(&open).expect("a shadow root");
    let app = Mounted::within(&shadow);
    app.until("main h1").await;
    app.click("a[href='#/privacy']").await;
    let focus = shadow.active_element().map(Node::from);
    assert_eq!(focus, app.find("main h1").map(Node::from));
    app.click(".brand").await;
    app.click(".begin .button-primary").await;
    app.until("[data-state='saved']").await;
    drop(app);
    outer.remove();
}

#[wasm_bindgen_test]
async fn moved_text_stops_nothing() {
    let (app, neighbour) = (Mounted::new(), Mounted::new());
    app.until(".shelf-content .empty, .shelf-item").await;
    for address in ["#/privacy", "#/glossary", "#/method", "#/"] {
        translate(&app.host);
        app.click(&format!("a[href='{address}']")).await;
    }
    translate(&app.host);
    app.click(".begin .button-primary").await;
    app.until(".steps-list").await;
    translate(&app.host);
    app.until("[data-state='saved']").await;
    for page in Page::JOURNEY {
        app.click(&format!(".steps-list a[href$='/{}']", page.id()))
            .await;
        translate(&app.host);
        app.click_all("main input[type=radio], main input[type=checkbox], main summary")
            .await;
        assert!(!app.has_failed(), "{page:?}");
        translate(&app.host);
    }
    app.click(".brand").await;
    assert!(!app.has_failed() && !neighbour.has_failed());
    assert!(app.find(".shelf-item").is_some());
    neighbour.click("a[href='#/method']").await;
    assert!(neighbour.find("table").is_some());
}

#[wasm_bindgen_test]
async fn moved_regions_stop_nothing() {
    let app = Mounted::new();
    app.until("main h1").await;
    for address in ["#/privacy", "#/glossary", "#/"] {
        let page = app.find(".page-region > *").expect("a page");
        wrap(&page);
        app.click(&format!("a[href='{address}']")).await;
        assert!(!app.has_failed(), "{address}");
    }
    assert!(app.find(".page-region > .start").is_some());
}

#[wasm_bindgen_test]
async fn what_is_begun_is_saved_and_another_app_hears_of_it() {
    let (app, neighbour) = (Mounted::new(), Mounted::new());
    app.until(".shelf-content .empty, .shelf-item").await;
    neighbour.until(".shelf-content .empty, .shelf-item").await;
    app.click(".begin .button-primary").await;
    app.until("[data-state='saved']").await;
    let link = app
        .find(".steps-list a")
        .and_then(|link| link.get_attribute("href"));
    let start = link.expect("an address").replace("/organization", "");
    neighbour
        .until(&format!(".shelf-item a[href^='{start}']"))
        .await;
}

#[wasm_bindgen_test]
async fn a_failure_is_shown_in_every_app_with_the_data_of_the_open_one() {
    let (app, neighbour) = (Mounted::new(), Mounted::new());
    app.until("main h1").await;
    app.click(".begin .button-primary").await;
    shell::panic::show();
    assert!(app.has_failed() && neighbour.has_failed());
    let link = app
        .find(".panic a[download]")
        .and_then(|link| link.get_attribute("href"));
    assert!(neighbour.find(".panic a[download]").is_none());
    let request = Request::get(&link.expect("a file"));
    let answer = request.send().await.expect("an answer");
    let text = answer.text().await.expect("a text");
    assert!(text.contains("\"twinning-assessment\""), "{text}");
}

/// Tells the page that something was thrown and not caught.
fn throw(code: &str) {
    let body = format!("dispatchEvent(new ErrorEvent('error', {{ error: {code} }}))");
    let thrown = Function::new_no_args(&body).call0(&JsValue::UNDEFINED);
    thrown.expect("an event");
}

#[wasm_bindgen_test]
async fn a_module_that_stops_without_a_word_is_shown_as_a_failure_and_another_one_is_not() {
    let app = Mounted::new();
    app.until("main h1").await;
    for harmless in [
        "new TypeError('x')",
        "'x'",
        "undefined",
        "Object.assign(new WebAssembly.RuntimeError('x'), { stack: 'at https://elsewhere.example/x.wasm' })",
    ] {
        throw(harmless);
        assert!(!app.has_failed(), "{harmless}");
    }
    throw("new WebAssembly.RuntimeError('unreachable')");
    assert!(app.has_failed());
}
