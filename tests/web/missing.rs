//! Browsers and pages that lack something: older ones, pages without encryption, careless hosts.

use gloo::utils::window;
use js_sys::{Function, Object, Reflect};
use std::collections::BTreeSet;
use twinning_core::basics::Reply;
use twinning_toolkit::Options;
use twinning_toolkit::shell::{fresh_id, persist};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// A member that an object lacks until this is dropped.
struct Without {
    object: Object,
    name: JsValue,
    before: JsValue,
}

impl Without {
    fn new(object: impl JsCast, name: &str) -> Self {
        let (object, name) = (object.unchecked_into(), JsValue::from(name));
        let before = Reflect::get_own_property_descriptor(&object, &name).expect("an object");
        let nothing = Object::new();
        let set = |name: &str, value: JsValue| {
            Reflect::set(&nothing, &name.into(), &value).expect("an object");
        };
        set("value", JsValue::UNDEFINED);
        set("configurable", JsValue::TRUE);
        Object::define_property(&object, &name, &nothing);
        Self {
            object,
            name,
            before,
        }
    }
}

impl Drop for Without {
    fn drop(&mut self) {
        if self.before.is_undefined() {
            Reflect::delete_property(&self.object, &self.name).expect("deleted");
        } else {
            let before = self.before.unchecked_ref();
            Object::define_property(&self.object, &self.name, before);
        }
    }
}

fn is_uuid(id: &str) -> bool {
    let lengths: Vec<usize> = id.split('-').map(str::len).collect();
    let is_hex = |c: char| matches!(c, '0'..='9' | 'a'..='f' | '-');
    lengths == [8, 4, 4, 4, 12] && id.chars().all(is_hex)
}

#[wasm_bindgen_test]
fn ids_are_made_by_chance_with_and_without_encryption() {
    let mut ids: BTreeSet<String> = (0..100).map(|_| fresh_id()).collect();
    let _without = Without::new(window().crypto().expect("chance"), "randomUUID");
    ids.extend((0..100).map(|_| fresh_id()));
    assert_eq!(ids.len(), 200);
    assert!(ids.iter().all(|id| is_uuid(id)), "{ids:?}");
}

#[wasm_bindgen_test]
fn without_chance_an_id_is_made_of_the_time() {
    let _without = Without::new(window(), "crypto");
    let id = fresh_id();
    assert!(
        i64::from_str_radix(&id, 16).is_ok_and(|time| time > 0),
        "{id}"
    );
}

#[wasm_bindgen_test]
async fn a_browser_that_promises_nothing_is_not_asked() {
    assert_ne!(persist::promised().await, Reply::Unknown);
    let _without = Without::new(window().navigator(), "storage");
    assert_eq!(persist::promised().await, Reply::Unknown);
}

#[wasm_bindgen_test]
fn options_that_make_no_sense_are_as_by_default() {
    let options = |code: &str| {
        let value = Function::new_no_args(&format!("return {code}"));
        Options::read(&value.call0(&JsValue::UNDEFINED).expect("a value"))
    };
    for code in [
        "undefined",
        "null",
        "7",
        "{}",
        "{ base: '', lang: '', standalone: 0 }",
        "{ base: 5, lang: { en: true }, standalone: null }",
        "{ get base() { throw 1 }, get lang() { throw 2 }, get standalone() { throw 3 } }",
    ] {
        assert_eq!(options(code), Options::default(), "{code}");
    }
    let good = Options {
        base: "/app/".to_owned(),
        standalone: true,
        lang: "pt".to_owned(),
    };
    assert_eq!(
        options("{ base: '/app', standalone: 1, lang: 'pt-BR' }"),
        good
    );
}
