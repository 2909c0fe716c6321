//! One stored state as the database holds it: `{ id, revision, text, filed }`, found by id and revision.

use idb::{Error, KeyRange};
use js_sys::{Array, Object, Reflect};
use twinning_core::app::Record;
use twinning_core::basics::Moment;
use wasm_bindgen::JsValue;

/// The state as a value of the database.
pub fn write(record: &Record) -> Result<JsValue, Error> {
    let value = Object::new();
    let set = |name: &str, member: JsValue| {
        Reflect::set(&value, &name.into(), &member).map_err(Error::AddFailed)
    };
    set("id", record.id.as_str().into())?;
    set("revision", record.revision.into())?;
    set("text", (&*record.text).into())?;
    if let Some(filed) = record.filed {
        // Milliseconds since 1970 are exact in a JavaScript number for 200 000 years.
        set("filed", JsValue::from_f64(filed.0 as f64))?;
    }
    Ok(value.into())
}

/// The state in a value of the database; none if somebody else put it there.
pub fn read(value: &JsValue) -> Option<Record> {
    let get = |name: &str| Reflect::get(value, &name.into()).ok();
    Some(Record {
        id: get("id")?.as_string()?,
        revision: whole(&get("revision")?)?,
        text: get("text")?.as_string()?.into(),
        filed: get("filed")
            .and_then(|filed| filed.as_f64())
            .map(|filed| Moment(filed as u64)),
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
