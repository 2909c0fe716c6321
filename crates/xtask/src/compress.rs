//! Bytes as a web server sends them.

use std::io::Write;

/// Compressed with gzip, level 0 (least) to 9.
pub fn gzip(bytes: &[u8], level: u32) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(level));
    // Writing to memory does not fail; if it ever did, an empty body would show it.
    let written = encoder.write_all(bytes);
    written.and_then(|()| encoder.finish()).unwrap_or_default()
}

/// Compressed with brotli, quality 0 (least) to 11.
pub fn brotli(bytes: &[u8], quality: i32) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    let written = brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters);
    written.map(|_| compressed).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_goes_in_comes_out() {
        let text = "level with evidence, ".repeat(200).into_bytes();
        let mut back = Vec::new();
        let zipped = gzip(&text, 9);
        assert!(
            flate2::read::GzDecoder::new(&*zipped)
                .read_to_end(&mut back)
                .is_ok()
        );
        assert_eq!(back, text);
        back.clear();
        let packed = brotli(&text, 11);
        assert!(
            brotli::Decompressor::new(&*packed, 4096)
                .read_to_end(&mut back)
                .is_ok()
        );
        assert_eq!(back, text);
        assert!(packed.len() < text.len());
    }
}
