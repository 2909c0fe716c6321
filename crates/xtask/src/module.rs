//! A module of WebAssembly, as far as names in it must be changed.

use crate::Result;

/// How a module begins: its sign and version.
const HEADER: usize = 8;

/// The lists of names, with their numbers.
#[derive(Clone, Copy)]
pub enum Section {
    /// What a module asks for.
    Imports = 2,
    /// What a module gives.
    Exports = 7,
}

/// The module with the names in a list that `rename` gives them; those it gives none stay.
pub fn rename(
    module: &[u8],
    section: Section,
    mut rename: impl FnMut(&str) -> Option<String>,
) -> Result<Vec<u8>> {
    module_with(module, section, &mut rename)
        .ok_or_else(|| "The module cannot be read: its names cannot be changed.".to_owned())
}

fn module_with(
    module: &[u8],
    section: Section,
    rename: &mut dyn FnMut(&str) -> Option<String>,
) -> Option<Vec<u8>> {
    let mut bytes = Bytes(module.get(HEADER..)?);
    let mut result = module.get(..HEADER)?.to_vec();
    while let Some(id) = bytes.byte() {
        let length = bytes.number()?;
        let old = bytes.take(length)?;
        let new = match section {
            _ if id != section as u8 => old.to_vec(),
            Section::Imports => imports(old, rename)?,
            Section::Exports => exports(old, rename)?,
        };
        result.push(id);
        number(new.len(), &mut result);
        result.extend(new);
    }
    Some(result)
}

/// The list of imports: of each, the module, the name, and what it is.
fn imports(section: &[u8], rename: &mut dyn FnMut(&str) -> Option<String>) -> Option<Vec<u8>> {
    let mut bytes = Bytes(section);
    let mut result = Vec::with_capacity(section.len());
    let count = bytes.number()?;
    number(count, &mut result);
    for _ in 0..count {
        text(bytes.text()?, &mut result);
        let name = bytes.text()?;
        text(
            &rename(name).unwrap_or_else(|| name.to_owned()),
            &mut result,
        );
        let before = bytes.0;
        match bytes.byte()? {
            // A function, by its type.
            0 => drop(bytes.number()?),
            // A table: what it holds, its least and its largest size. Or a memory: its sizes.
            kind @ (1 | 2) => {
                if kind == 1 {
                    bytes.byte()?;
                }
                let has_most = bytes.byte()? & 1 == 1;
                bytes.number()?;
                if has_most {
                    bytes.number()?;
                }
            }
            // A global: its type, and whether it changes.
            3 => drop(bytes.take(2)?),
            _ => return None,
        }
        result.extend(before.get(..before.len() - bytes.0.len())?);
    }
    Some(result)
}

/// The list of exports: of each, the name, and what it is.
fn exports(section: &[u8], rename: &mut dyn FnMut(&str) -> Option<String>) -> Option<Vec<u8>> {
    let mut bytes = Bytes(section);
    let mut result = Vec::with_capacity(section.len());
    let count = bytes.number()?;
    number(count, &mut result);
    for _ in 0..count {
        let name = bytes.text()?;
        text(
            &rename(name).unwrap_or_else(|| name.to_owned()),
            &mut result,
        );
        result.push(bytes.byte()?);
        number(bytes.number()?, &mut result);
    }
    Some(result)
}

/// Bytes still to be read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.0.split_at_checked(length)?;
        self.0 = left;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// A number in groups of seven bits, the lowest first (LEB128).
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

fn number(mut number: usize, result: &mut Vec<u8>) {
    loop {
        let group = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            return result.push(group);
        }
        result.push(group | 0x80);
    }
}

fn text(text: &str, result: &mut Vec<u8>) {
    number(text.len(), result);
    result.extend(text.as_bytes());
}

#[cfg(test)]
pub mod tests {
    use super::*;

    const START: &[u8] = b"\0asm\x01\0\0\0";

    /// A module that asks for a function with this name and has one more section.
    pub fn importing(name: &str) -> Vec<u8> {
        let mut section = vec![1];
        text("./app_bg.js", &mut section);
        text(name, &mut section);
        section.extend([0, 5]);
        with(Section::Imports, &section)
    }

    /// A module that gives a table under this name.
    fn exporting(name: &str) -> Vec<u8> {
        let mut section = vec![1];
        text(name, &mut section);
        section.extend([1, 0]);
        with(Section::Exports, &section)
    }

    fn with(kind: Section, section: &[u8]) -> Vec<u8> {
        let mut module = START.to_vec();
        module.push(kind as u8);
        number(section.len(), &mut module);
        module.extend(section);
        module.extend([9, 2, 1, 0]);
        module
    }

    #[test]
    fn a_name_is_changed_in_its_list_only() {
        let long = "table".repeat(30);
        let short = |name: &str| (name == long).then(|| "t".to_owned());
        let renamed = |module: Vec<u8>, section| rename(&module, section, short);
        assert_eq!(
            renamed(exporting(&long), Section::Exports),
            Ok(exporting("t"))
        );
        assert_eq!(
            renamed(importing(&long), Section::Imports),
            Ok(importing("t"))
        );
        assert_eq!(
            renamed(importing(&long), Section::Exports),
            Ok(importing(&long))
        );
    }

    #[test]
    fn what_is_no_module_is_said() {
        let cut = importing("load");
        for bad in [&b"\0asm"[..], &cut[..cut.len() - 5]] {
            assert!(rename(bad, Section::Imports, |_| None).is_err());
        }
    }
}
