//! Rust source taken apart far enough to tell code, comments and text from each other.

/// A source file without its test module.
pub struct Rust {
    /// The code; comments and what stands inside quotes are blanks. Lines are those of the file.
    pub code: String,
    /// What stands inside quotes: line, the code before it on that line, text.
    pub texts: Vec<(usize, String, String)>,
}

impl Rust {
    /// Takes a source file apart.
    pub fn read(source: &str) -> Self {
        let mut reader = Reader::new(source);
        reader.run();
        let code: String = reader.code.iter().collect();
        let tests = tests_in(&code);
        let code: Vec<char> = blank(&reader.code, &tests);
        let texts = reader
            .texts
            .into_iter()
            .filter(|(at, _)| !tests.contains(at))
            .map(|(at, text)| {
                let before = code.get(..at).unwrap_or_default();
                let line = before.iter().filter(|c| **c == '\n').count() + 1;
                let start = before.iter().rposition(|c| *c == '\n').map_or(0, |n| n + 1);
                (line, before[start..].iter().collect(), text)
            })
            .collect();
        Self {
            code: code.into_iter().collect(),
            texts,
        }
    }

    /// The lines of code that hold this word, by number.
    pub fn lines_with<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let lines = self.code.lines().enumerate();
        lines
            .filter(move |(_, line)| has_word(line, word))
            .map(|(number, _)| number + 1)
    }

    /// What follows each `crate::`: the first step of each path, with its line.
    pub fn steps_from(&self, start: &str) -> Vec<(usize, String)> {
        let mut steps = Vec::new();
        let mut rest = self.code.as_str();
        let mut line = 1;
        while let Some(at) = rest.find(start) {
            let before = &rest[..at];
            line += before.matches('\n').count();
            let follows = &rest[at + start.len()..];
            if !before.ends_with(is_part) {
                steps.extend(first_steps(follows).into_iter().map(|step| (line, step)));
            }
            line += start.matches('\n').count();
            rest = follows;
        }
        steps
    }
}

/// Whether a word stands in a line on its own, not as part of a longer one.
pub fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        !line[..at].ends_with(is_part) && !line[at + word.len()..].starts_with(is_part)
    })
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// `a::b` gives `a`; `{a::b, c}` gives `a` and `c`.
fn first_steps(path: &str) -> Vec<String> {
    let name = |text: &str| {
        text.trim()
            .chars()
            .take_while(|c| is_part(*c))
            .collect::<String>()
    };
    let Some(inside) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let mut depth = 0;
    let mut starts = vec![0];
    let mut end = inside.len();
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                end = at;
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => starts.push(at + 1),
            _ => {}
        }
    }
    let names = starts
        .into_iter()
        .filter(|at| *at < end)
        .map(|at| name(&inside[at..end]));
    names.filter(|name| !name.is_empty()).collect()
}

/// Where the test module is, counted in characters; nowhere if there is none.
fn tests_in(code: &str) -> std::ops::Range<usize> {
    let chars: Vec<char> = code.chars().collect();
    let mark: Vec<char> = "#[cfg(test)]\nmod ".chars().collect();
    let Some(start) = chars.windows(mark.len()).position(|w| w == mark) else {
        return 0..0;
    };
    let mut depth = 0;
    for (at, c) in chars.iter().enumerate().skip(start) {
        match c {
            ';' if depth == 0 => return 0..0,
            '{' => depth += 1,
            '}' if depth == 1 => return start..at + 1,
            '}' => depth -= 1,
            _ => {}
        }
    }
    start..chars.len()
}

fn blank(code: &[char], range: &std::ops::Range<usize>) -> Vec<char> {
    let blanked = |(at, c): (usize, &char)| {
        if range.contains(&at) && *c != '\n' {
            ' '
        } else {
            *c
        }
    };
    code.iter().enumerate().map(blanked).collect()
}

struct Reader {
    source: Vec<char>,
    at: usize,
    code: Vec<char>,
    texts: Vec<(usize, String)>,
}

impl Reader {
    fn new(source: &str) -> Self {
        Self {
            source: source.chars().collect(),
            at: 0,
            code: Vec::new(),
            texts: Vec::new(),
        }
    }

    fn run(&mut self) {
        while let Some(c) = self.look(0) {
            match (c, self.look(1)) {
                ('/', Some('/')) => self.skip_while(|r| r.look(0) != Some('\n')),
                ('/', Some('*')) => self.block_comment(),
                ('"', _) => self.text(0),
                ('r', Some('"' | '#')) if self.begins_raw() => self.raw(),
                ('\'', _) => self.quote(),
                _ => self.keep(),
            }
        }
    }

    fn look(&self, ahead: usize) -> Option<char> {
        self.source.get(self.at + ahead).copied()
    }

    fn keep(&mut self) {
        self.code.extend(self.look(0));
        self.at += 1;
    }

    fn hide(&mut self) {
        self.code
            .extend(self.look(0).map(|c| if c == '\n' { c } else { ' ' }));
        self.at += 1;
    }

    fn skip_while(&mut self, more: impl Fn(&Self) -> bool) {
        while self.look(0).is_some() && more(self) {
            self.hide();
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        loop {
            match (self.look(0), self.look(1)) {
                (Some('/'), Some('*')) => depth += 1,
                (Some('*'), Some('/')) => depth -= 1,
                (None, _) => return,
                _ => {
                    self.hide();
                    continue;
                }
            }
            self.hide();
            self.hide();
            if depth == 0 {
                return;
            }
        }
    }

    /// Text in quotes that end with so many `#`; escapes count only without any.
    fn text(&mut self, hashes: usize) {
        self.keep();
        let (start, mut text) = (self.at, String::new());
        while let Some(c) = self.look(0) {
            if c == '"' && (1..=hashes).all(|n| self.look(n) == Some('#')) {
                break;
            }
            if c == '\\' && !self.source[..start - 1].ends_with(&['r']) && hashes == 0 {
                self.hide();
                if self.look(0) == Some('\n') {
                    // The line goes on at its first letter.
                    self.skip_while(|r| r.look(0).is_some_and(char::is_whitespace));
                } else {
                    self.escape();
                    text.push(' ');
                }
                continue;
            }
            text.push(c);
            self.hide();
        }
        self.keep();
        self.texts.push((start, text));
    }

    /// The rest of an escape: `n`, `x7f`, `u{2026}`.
    fn escape(&mut self) {
        match self.look(0) {
            Some('x') => (0..3).for_each(|_| self.hide()),
            Some('u') => {
                self.skip_while(|r| r.look(0) != Some('}'));
                self.hide();
            }
            _ => self.hide(),
        }
    }

    fn begins_raw(&self) -> bool {
        let word = self.at.checked_sub(1).and_then(|n| self.source.get(n));
        let hashes = self.hashes();
        word.is_none_or(|c| !is_part(*c) || *c == 'b') && self.look(1 + hashes) == Some('"')
    }

    fn hashes(&self) -> usize {
        (1..).take_while(|n| self.look(*n) == Some('#')).count()
    }

    fn raw(&mut self) {
        let hashes = self.hashes();
        for _ in 0..=hashes {
            self.keep();
        }
        self.text(hashes);
    }

    /// A character in quotes, or the name of a lifetime.
    fn quote(&mut self) {
        let escaped = self.look(1) == Some('\\');
        if escaped || self.look(2) == Some('\'') {
            self.keep();
            self.hide();
            if escaped {
                self.hide();
            }
            self.skip_while(|r| r.look(0) != Some('\''));
        }
        self.keep();
    }
}

#[test]
fn source_is_taken_apart_as_it_is_written() {
    let source = r##"
// crate::a "not a text"
use crate::{b::C, d::{e, f}, g};
/* crate::h /* crate::i */ */
fn j<'k>(l: &'k str) -> char { let _ = ("crate::m \" n", r#"o "p" q"#, 'r', '"', '\''); 's' }
#[cfg(test)]
mod tests { fn t() { crate::u("v w"); } }
use crate::x;
"##;
    let rust = Rust::read(source);
    let steps: Vec<_> = rust.steps_from("crate::");
    let wanted = [(3, "b"), (3, "d"), (3, "g"), (8, "x")];
    assert_eq!(steps, wanted.map(|(line, step)| (line, step.to_owned())));
    let texts: Vec<_> = rust
        .texts
        .iter()
        .map(|(line, _, text)| (*line, text.as_str()))
        .collect();
    assert_eq!(texts, [(5, "crate::m   n"), (5, "o \"p\" q")]);
}
