//! Rust source as words and signs in a row, without comments and without what is only for tests.

use proc_macro2::{Delimiter, LineColumn, Span, TokenStream, TokenTree};
use syn::Lit;

/// A source file.
pub struct Rust {
    /// Words and signs, each with its place.
    tokens: Vec<(LineColumn, String)>,
    /// What stands in quotes: line, what stands before it on that line, text.
    pub texts: Vec<(usize, String, String)>,
}

impl Rust {
    /// Takes a source file apart.
    pub fn read(source: &str) -> Self {
        let mut rust = Self {
            tokens: Vec::new(),
            texts: Vec::new(),
        };
        let lines: Vec<&str> = source.lines().collect();
        rust.take(source.parse().unwrap(), &lines);
        rust
    }

    /// The lines on which a word stands.
    pub fn lines_with<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let found = self.tokens.iter().filter(move |(_, text)| text == word);
        found.map(|(at, _)| at.line)
    }

    /// Every word.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.tokens.iter().map(|(_, text)| text.as_str())
    }

    /// The first step of each path from a word on, with its line: `crate::a::b` gives `a`, and
    /// `crate::{a::b, c}` gives `a` and `c`.
    pub fn steps_from(&self, start: &str) -> Vec<(usize, &str)> {
        let begins = |at: &usize| [start, ":", ":"] == [0, 1, 2].map(|n| self.text(at + n));
        let starts = (0..self.tokens.len()).filter(begins);
        starts.flat_map(|at| self.first_steps(at + 3)).collect()
    }

    /// The lines on which an attribute is written: `style="…"`, without a space between.
    pub fn lines_that_set<'a>(&'a self, name: &'a str) -> impl Iterator<Item = usize> + 'a {
        let pairs = self.tokens.windows(2).filter(move |pair| {
            let [(at, text), (next, sign)] = pair else {
                return false;
            };
            let is_near = next.line == at.line && next.column == at.column + name.len();
            text == name && sign == "=" && is_near
        });
        pairs.map(|pair| pair[0].0.line)
    }

    fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |(_, text)| text)
    }

    fn first_steps(&self, start: usize) -> Vec<(usize, &str)> {
        let (mut steps, mut depth, mut begins) = (Vec::new(), 0, true);
        for (at, text) in &self.tokens[start..] {
            match text.as_str() {
                "{" => depth += 1,
                "}" => depth -= 1,
                word if begins => steps.push((at.line, word)),
                _ => {}
            }
            if depth == 0 {
                break;
            }
            begins = depth == 1 && matches!(text.as_str(), "{" | ",");
        }
        steps
    }

    fn take(&mut self, stream: TokenStream, lines: &[&str]) {
        let mut trees = stream.into_iter();
        while let Some(tree) = trees.next() {
            let start = tree.span().start();
            match tree {
                TokenTree::Punct(sign) if sign.as_char() == '#' => {
                    let after = trees.find(|tree| !is_sign(tree, '!'));
                    let Some(TokenTree::Group(attribute)) = after else {
                        continue;
                    };
                    let text = attribute.stream().to_string();
                    if text.replace(' ', "") == "cfg(test)" {
                        trees.find(ends_an_item);
                    } else if !text.starts_with("doc ") {
                        self.take(attribute.stream(), lines);
                    }
                }
                TokenTree::Group(group) => {
                    let [open, close] = match group.delimiter() {
                        Delimiter::Brace => ["{", "}"],
                        Delimiter::Parenthesis => ["(", ")"],
                        Delimiter::Bracket => ["[", "]"],
                        Delimiter::None => ["", ""],
                    };
                    self.sign(open, group.span_open());
                    self.take(group.stream(), lines);
                    self.sign(close, group.span_close());
                }
                TokenTree::Literal(literal) => {
                    if let Lit::Str(text) = Lit::new(literal) {
                        let before = lines[start.line - 1].chars().take(start.column);
                        self.texts
                            .push((start.line, before.collect(), text.value()));
                    }
                }
                other => self.tokens.push((start, other.to_string())),
            }
        }
    }

    fn sign(&mut self, sign: &str, span: Span) {
        self.tokens.push((span.start(), sign.to_owned()));
    }
}

fn is_sign(tree: &TokenTree, sign: char) -> bool {
    matches!(tree, TokenTree::Punct(found) if found.as_char() == sign)
}

fn ends_an_item(tree: &TokenTree) -> bool {
    let is_body = |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    is_body(tree) || is_sign(tree, ';')
}

#[test]
fn source_is_taken_apart_as_it_is_written() {
    let source = r##"
//! crate::a "not a text"
use crate::{b::C, d::{e, f}, g};
/* crate::h /* crate::i */ */
fn j<'k>(l: &'k str) -> char { let _ = ("crate::m \" n", r#"o "p" q"#, 'r', '"', '\''); 's' }
#[cfg(test)]
mod tests { fn t() { crate::u("v w"); } }
fn n() { let style = html! { <p style="x">{ crate::x::y() }</p> }; }
"##;
    let rust = Rust::read(source);
    assert_eq!(
        rust.steps_from("crate"),
        [(3, "b"), (3, "d"), (3, "g"), (8, "x")]
    );
    let texts: Vec<_> = rust
        .texts
        .iter()
        .map(|(line, _, text)| (*line, text.as_str()))
        .collect();
    assert_eq!(texts, [(5, "crate::m \" n"), (5, "o \"p\" q"), (8, "x")]);
    assert_eq!(rust.texts[2].1, "fn n() { let style = html! { <p style=");
    assert_eq!(rust.lines_with("style").collect::<Vec<_>>(), [8, 8]);
    assert_eq!(rust.lines_that_set("style").collect::<Vec<_>>(), [8]);
}
