//! The product in memory, and the answer to each request for a part of it.

use crate::dist::Dist;
use crate::{compress, policy};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Headers of every answer besides the security policy: what a production host is asked to send.
const HEADERS: [(&str, &str); 5] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    (
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Vary", "Accept-Encoding"),
];

/// Every file by its path. A path that is not here cannot be asked for, whatever it looks like.
pub struct Site {
    build: String,
    files: BTreeMap<String, File>,
}

/// A file, compressed when first asked for.
struct File {
    plain: Vec<u8>,
    gzip: OnceLock<Vec<u8>>,
    brotli: OnceLock<Vec<u8>>,
}

/// What a browser asks for.
#[derive(Debug, PartialEq)]
pub struct Request {
    method: String,
    path: String,
    encodings: String,
}

/// What it gets.
pub struct Answer<'a> {
    /// The number and its name.
    pub status: &'static str,
    /// The headers, in order.
    pub headers: Vec<(&'static str, String)>,
    /// The body; empty when only the headers were asked for.
    pub body: &'a [u8],
}

impl Site {
    /// The files of a build.
    pub fn of(dist: Dist) -> Site {
        let file = |plain| File {
            plain,
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
        };
        let files = dist
            .files
            .into_iter()
            .map(|(path, plain)| (path, file(plain)));
        Site {
            build: dist.build,
            files: files.collect(),
        }
    }

    /// Answers a request; `None` is one that could not be understood.
    pub fn answer(&self, request: Option<&Request>) -> Answer<'_> {
        let Some(request) = request else {
            return refusal(
                "400 Bad Request",
                b"This request could not be understood.\n",
            );
        };
        let head = request.method == "HEAD";
        if !head && request.method != "GET" {
            let mut answer = refusal("405 Method Not Allowed", b"Only GET and HEAD are served.\n");
            answer.headers.push(("Allow", "GET, HEAD".to_owned()));
            return answer;
        }
        let Some(file) = self.files.get(&request.path) else {
            let mut answer = refusal("404 Not Found", b"There is no such page here.\n");
            if head {
                answer.body = b"";
            }
            return answer;
        };
        let (encoding, body) = file.encoded(&request.encodings);
        let mut headers = headers(mime(&request.path), self.cache(&request.path), body);
        if let Some(encoding) = encoding {
            headers.push(("Content-Encoding", encoding.to_owned()));
        }
        Answer {
            status: "200 OK",
            headers,
            body: if head { b"" } else { body },
        }
    }

    /// Files below the build's folder never change; the others may, at any time.
    fn cache(&self, path: &str) -> &'static str {
        match path.split_once('/') {
            Some((folder, _)) if folder == self.build => "public, max-age=31536000, immutable",
            _ => "no-cache",
        }
    }
}

impl File {
    fn encoded(&self, encodings: &str) -> (Option<&'static str>, &[u8]) {
        // Middling effort: people wait for this one. `cargo xtask size` weighs the best.
        if accepts(encodings, "br") {
            (
                Some("br"),
                self.brotli.get_or_init(|| compress::brotli(&self.plain, 5)),
            )
        } else if accepts(encodings, "gzip") {
            (
                Some("gzip"),
                self.gzip.get_or_init(|| compress::gzip(&self.plain, 6)),
            )
        } else {
            (None, &self.plain)
        }
    }
}

impl Request {
    /// Reads the lines before the body: the request line and the headers.
    pub fn parse(head: &str) -> Option<Request> {
        let mut lines = head.lines();
        let mut words = lines.next()?.split(' ');
        let (method, target, version) = (words.next()?, words.next()?, words.next()?);
        if !version.starts_with("HTTP/1.") || words.next().is_some() {
            return None;
        }
        let path = target.strip_prefix('/')?.split(['?', '#']).next()?;
        let encodings = lines
            .filter_map(|line| line.split_once(':'))
            .find(|(name, _)| name.eq_ignore_ascii_case("accept-encoding"))
            .map_or("", |(_, value)| value.trim());
        Some(Request {
            method: method.to_owned(),
            path: if path.is_empty() { "index.html" } else { path }.to_owned(),
            encodings: encodings.to_owned(),
        })
    }
}

fn refusal(status: &'static str, body: &'static [u8]) -> Answer<'static> {
    Answer {
        status,
        headers: headers("text/plain; charset=utf-8", "no-store", body),
        body,
    }
}

fn headers(mime: &str, cache: &str, body: &[u8]) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Content-Type", mime.to_owned()),
        ("Content-Length", body.len().to_string()),
        ("Cache-Control", cache.to_owned()),
        ("Connection", "close".to_owned()),
        ("Content-Security-Policy", policy::of_host()),
    ];
    headers.extend(HEADERS.map(|(name, value)| (name, value.to_owned())));
    headers
}

/// Whether `Accept-Encoding` names an encoding and does not rule it out with `q=0`.
fn accepts(encodings: &str, wanted: &str) -> bool {
    encodings.split(',').any(|entry| {
        let (name, weight) = entry.split_once(';').unwrap_or((entry, ""));
        let weight = weight.trim().strip_prefix("q=").map(str::parse::<f32>);
        name.trim().eq_ignore_ascii_case(wanted)
            && weight.is_none_or(|weight| weight.is_ok_and(|q| q > 0.0))
    })
}

fn mime(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "ftl" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        let file = |path: &str, text: &str| (path.to_owned(), text.repeat(50).into_bytes());
        let files = vec![file("index.html", "<p>"), file("b1/app_bg.wasm", "wasm")];
        Site::of(Dist {
            build: "b1".to_owned(),
            files,
        })
    }

    fn ask(site: &Site, head: &str) -> (String, String, usize) {
        let answer = site.answer(Request::parse(head).as_ref());
        let headers: Vec<String> = answer
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}"))
            .collect();
        (
            answer.status.to_owned(),
            headers.join("\n"),
            answer.body.len(),
        )
    }

    #[test]
    fn the_root_is_the_index_and_may_change() {
        let (status, headers, length) = ask(&site(), "GET / HTTP/1.1\r\nHost: here\r\n");
        assert_eq!((status.as_str(), length), ("200 OK", 150));
        assert!(headers.contains("Content-Type: text/html"));
        assert!(headers.contains("Cache-Control: no-cache"));
        assert!(headers.contains("'wasm-unsafe-eval'"));
    }

    #[test]
    fn parts_of_a_build_are_kept_for_ever_and_sent_compressed() {
        let head = "GET /b1/app_bg.wasm?x=1 HTTP/1.1\r\naccept-encoding: gzip, br;q=0.9\r\n";
        let (status, headers, length) = ask(&site(), head);
        assert_eq!(status, "200 OK");
        assert!(headers.contains("Content-Type: application/wasm"));
        assert!(headers.contains("immutable") && headers.contains("Content-Encoding: br"));
        assert!(length < 200 && headers.contains(&format!("Content-Length: {length}")));
    }

    #[test]
    fn an_encoding_that_is_ruled_out_is_not_used() {
        assert!(accepts("gzip, deflate, br", "br"));
        assert!(!accepts("gzip, br;q=0", "br"));
        assert!(!accepts("gzip;q=nonsense", "gzip"));
        assert!(!accepts("", "gzip"));
    }

    #[test]
    fn only_files_of_the_site_can_be_had() {
        for path in [
            "/../Cargo.toml",
            "/b1/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "//etc/passwd",
            "/b1",
            "/b1/",
        ] {
            assert_eq!(
                ask(&site(), &format!("GET {path} HTTP/1.1")).0,
                "404 Not Found",
                "{path}"
            );
        }
    }

    #[test]
    fn head_has_the_headers_only() {
        let (status, headers, length) = ask(&site(), "HEAD / HTTP/1.1");
        assert_eq!((status.as_str(), length), ("200 OK", 0));
        assert!(headers.contains("Content-Length: 150"));
        assert_eq!(ask(&site(), "HEAD /none HTTP/1.1").2, 0);
    }

    #[test]
    fn nonsense_is_refused() {
        for head in [
            "",
            "GET",
            "GET /",
            "GET / FTP/1",
            "GET / HTTP/1.1 x",
            "GET elsewhere HTTP/1.1",
            "\u{0}\u{1} / é",
        ] {
            assert_eq!(ask(&site(), head).0, "400 Bad Request", "{head}");
        }
        assert_eq!(ask(&site(), "POST / HTTP/1.1").0, "405 Method Not Allowed");
    }

    #[test]
    fn every_kind_of_file_has_its_type() {
        assert_eq!(mime("a/app_bg.wasm"), "application/wasm");
        assert_eq!(mime("app.js"), "text/javascript; charset=utf-8");
        assert_eq!(mime("x.twinning.json"), "application/json");
        assert_eq!(mime("LICENSE"), "application/octet-stream");
    }
}
