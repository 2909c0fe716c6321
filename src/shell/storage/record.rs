//! One stored state as the database holds it: `{ id, revision, text, filed }`, found by id and revision.

use idb::{Error, KeyRange};
use js_sys::{Array, Object};
use twinning_core::app::Record;
use twinning_core::basics::Moment;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// A value of the database. Somebody else may have put it there, with members of any type.
    type Stored;
    #[wasm_bindgen(method, getter)]
    fn id(this: &Stored) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_id(this: &Stored, id: &str);
    #[wasm_bindgen(method, getter)]
    fn revision(this: &Stored) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_revision(this: &Stored, revision: u32);
    #[wasm_bindgen(method, getter)]
    fn text(this: &Stored) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_text(this: &Stored, text: &str);
    #[wasm_bindgen(method, getter)]
    fn filed(this: &Stored) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_filed(this: &Stored, filed: f64);
}

/// The state as a value of the database.
pub fn write(record: &Record) -> JsValue {
    let value: Stored = Object::new().unchecked_into();
    value.set_id(&record.id);
    value.set_revision(record.revision);
    value.set_text(&record.text);
    if let Some(filed) = record.filed {
        // Milliseconds since 1970 are exact in a JavaScript number for 200 000 years.
        value.set_filed(filed.0 as f64);
    }
    value.into()
}

/// The state in a value of the database; none if somebody else put it there.
pub fn read(value: &JsValue) -> Option<Record> {
    let value: &Stored = value.is_object().then(|| value.unchecked_ref())?;
    Some(Record {
        id: value.id().as_string()?,
        revision: whole(&value.revision())?,
        text: value.text().as_string()?.into(),
        filed: value.filed().as_f64().map(|filed| Moment(filed as u64)),
    })
}

/// The key of a state.
pub fn key_of(id: &str, revision: u32) -> JsValue {
    Array::of2(&id.into(), &revision.into()).into()
}

/// The id and revision of a key.
pub fn key(value: &JsValue) -> Option<(String, u32)> {
    let parts = Array::from(value);
    Some((parts.get(0).as_string()?, whole(&parts.get(1))?))
}

/// All states of an assessment.
pub fn all(id: &str) -> Result<KeyRange, Error> {
    let id = JsValue::from(id);
    // In the order of keys, a list comes after every number.
    let end = Array::of2(&id, &Array::new());
    KeyRange::bound(&Array::of1(&id), &end, None, None)
}

/// The states of an assessment before a revision.
pub fn before(id: &str, revision: u32) -> Result<KeyRange, Error> {
    let start = Array::of1(&id.into());
    KeyRange::bound(&start, &key_of(id, revision), None, Some(true))
}

fn whole(value: &JsValue) -> Option<u32> {
    let number = value.as_f64()?;
    let whole = number as u32;
    (f64::from(whole) == number).then_some(whole)
}
