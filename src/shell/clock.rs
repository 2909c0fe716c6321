//! The time, fresh ids, and how numbers are written here: what the core has not.

use gloo::timers::future::TimeoutFuture;
use gloo::utils::window;
use js_sys::{Date, Object};
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use twinning_core::basics::{Moment, Zone};
use wasm_bindgen::{JsCast, JsValue};

/// The time.
pub fn now() -> Moment {
    // A clock set before 1970 counts as 1970.
    Moment(Date::now().max(0.0) as u64)
}

/// What some work gives, if that takes no longer than so many milliseconds.
pub async fn within<T>(limit: u32, work: impl Future<Output = T>) -> Option<T> {
    let (mut work, mut end) = (pin!(work), pin!(TimeoutFuture::new(limit)));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => end.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Where the reader is, by the clock of the device.
pub fn zone() -> Zone {
    // The browser counts how far universal time is ahead.
    Zone::ahead(-Date::new_0().get_timezone_offset() as i16)
}

/// The decimal sign of the reader's language and country, as the browser writes numbers.
pub fn decimal_sign() -> char {
    let number: Object = JsValue::from(1.5).unchecked_into();
    let written = String::from(number.to_locale_string());
    let sign = written.chars().find(|c| !c.is_numeric());
    sign.unwrap_or('.')
}

/// An id that nobody else makes: a random UUID.
pub fn fresh_id() -> String {
    let mut bytes = [0; 16];
    let crypto = window().crypto();
    match crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes)) {
        Ok(_) => uuid(bytes),
        // No browser that runs WebAssembly is without `crypto`; the time is unique in one browser.
        Err(_) => format!("{:x}", now().0),
    }
}

/// Sixteen random bytes as RFC 9562 writes them, version 4. The browser's own `randomUUID` is not
/// there on pages served without encryption.
fn uuid(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut text = String::with_capacity(36);
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        text += &format!("{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::uuid;

    #[test]
    fn a_uuid_says_that_it_is_random() {
        assert_eq!(uuid([0; 16]), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid([255; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }
}
