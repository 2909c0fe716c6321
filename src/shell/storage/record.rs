//! One stored state as the database holds it: `{ id, revision, text, filed, by }`, found by id and
//! revision.

use js_sys::{Array, Object};
use twinning_core::app::Record;
use twinning_core::basics::Moment;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbKeyRange;

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
    #[wasm_bindgen(method, getter)]
    fn by(this: &Stored) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_by(this: &Stored, by: &str);
}

/// A stored state.
pub struct State {
    /// The state.
    pub record: Record,
    /// The page that stored it; unknown of what earlier versions of the app stored.
    pub by: Option<String>,
}

/// The state as a value of the database, stored by a page.
pub fn write(record: &Record, by: &str) -> JsValue {
    let value: Stored = Object::new().unchecked_into();
    value.set_id(&record.id);
    value.set_revision(record.revision);
    value.set_text(&record.text);
    if let Some(filed) = record.filed {
        // Milliseconds since 1970 are exact in a JavaScript number for 200 000 years.
        value.set_filed(filed.0 as f64);
    }
    value.set_by(by);
    value.into()
}

/// The state in a value of the database; none if somebody else put it there.
pub fn read(value: &JsValue) -> Option<State> {
    let value: &Stored = value.is_object().then(|| value.unchecked_ref())?;
    let record = Record {
        id: value.id().as_string()?,
        revision: whole(&value.revision())?,
        text: value.text().as_string()?.into(),
        filed: value.filed().as_f64().map(|filed| Moment(filed as u64)),
    };
    Some(State {
        record,
        by: value.by().as_string(),
    })
}

/// The id and revision of a key.
pub fn key(value: &JsValue) -> Option<(String, u32)> {
    let parts = Array::from(value);
    Some((parts.get(0).as_string()?, whole(&parts.get(1))?))
}

/// All states of an assessment.
pub fn all(id: &str) -> Result<IdbKeyRange, JsValue> {
    IdbKeyRange::bound(&Array::of1(&id.into()), &end(id))
}

/// The states of an assessment before a revision.
pub fn before(id: &str, revision: u32) -> Result<IdbKeyRange, JsValue> {
    let (start, end) = (Array::of1(&id.into()), key_of(id, revision));
    IdbKeyRange::bound_with_lower_open_and_upper_open(&start, &end, false, true)
}

/// The states of an assessment from a revision on.
pub fn since(id: &str, revision: u32) -> Result<IdbKeyRange, JsValue> {
    IdbKeyRange::bound(&key_of(id, revision), &end(id))
}

fn key_of(id: &str, revision: u32) -> JsValue {
    Array::of2(&id.into(), &revision.into()).into()
}

/// In the order of keys, a list comes after every number.
fn end(id: &str) -> JsValue {
    Array::of2(&id.into(), &Array::new()).into()
}

fn whole(value: &JsValue) -> Option<u32> {
    let number = value.as_f64()?;
    let whole = number as u32;
    (f64::from(whole) == number).then_some(whole)
}
