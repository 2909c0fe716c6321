//! The time and fresh ids: what the core has not.

use gloo::utils::window;
use js_sys::Date;
use twinning_core::basics::Moment;

/// The time.
pub fn now() -> Moment {
    // A clock set before 1970 counts as 1970.
    Moment(Date::now().max(0.0) as u64)
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
