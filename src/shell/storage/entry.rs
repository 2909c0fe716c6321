//! What the list shows of an assessment as the database holds it: `{ id, text }`, found by id; the
//! text is JSON.

use js_sys::Object;
use twinning_core::app::ShelfEntry;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// A value of the database. Somebody else may have put it there, with members of any type.
    type Listed;
    #[wasm_bindgen(method, getter)]
    fn id(this: &Listed) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_id(this: &Listed, id: &str);
    #[wasm_bindgen(method, getter)]
    fn text(this: &Listed) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_text(this: &Listed, text: &str);
}

/// The entry as a value of the database.
pub fn write(entry: &ShelfEntry) -> JsValue {
    let value: Listed = Object::new().unchecked_into();
    value.set_id(&entry.id);
    // Names and numbers can always be written; without a text it would be made anew at the next start.
    value.set_text(&serde_json::to_string(entry).unwrap_or_default());
    value.into()
}

/// The entry in a value of the database; none if it cannot be read. The key is the truth, whatever
/// the text says.
pub fn read(value: &JsValue) -> Option<ShelfEntry> {
    let value: &Listed = value.is_object().then(|| value.unchecked_ref())?;
    let text = value.text().as_string()?;
    let entry = serde_json::from_str(&text).ok()?;
    Some(ShelfEntry {
        id: value.id().as_string()?,
        ..entry
    })
}
