//! The security policy: what the page may load and do, said once for the page and for its host.

/// What holds wherever the page is served: it stands in `index.html`.
const IN_PAGE: [&str; 9] = [
    "default-src 'none'",
    // Without the second, browsers refuse WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "manifest-src 'self'",
];

/// Which pages may show this one in a frame. Browsers hear this from a header only.
const IN_HEADER: &str = "frame-ancestors 'self'";

/// The policy as the page carries it.
pub fn of_page() -> String {
    IN_PAGE.join("; ")
}

/// The policy as a host sends it.
pub fn of_host() -> String {
    format!("{}; {IN_HEADER}", of_page())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Result, project};

    #[test]
    fn the_readme_shows_what_a_host_is_to_send() -> Result<()> {
        let readme = project::read_text(&project::path("README.md"))?;
        let header = format!(
            "add_header Content-Security-Policy \"{}\" always;",
            of_host()
        );
        assert!(readme.contains(&header), "README.md does not say: {header}");
        Ok(())
    }

    #[test]
    fn it_can_stand_in_an_attribute_and_in_a_header() {
        assert!(of_host().is_ascii() && !of_host().contains(['"', '<', '&', '\n']));
    }
}
