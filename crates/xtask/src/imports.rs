//! The names under which the module imports from its script. wasm-bindgen gives each a hash, so that
//! modules of several versions can be mixed; here there is one, and random digits do not compress.

use crate::Result;
use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{ImportSectionReader, Parser};

/// How the names begin that nobody but the module and its script knows.
const OURS: [&str; 2] = ["__wbg_", "__wbindgen_cast_"];

/// The same module and script, with numbers in the place of those names.
pub fn shortened(module: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut numbering = Numbering::default();
    let mut shorter = Module::new();
    numbering
        .parse_core_module(&mut shorter, Parser::new(0), module)
        .map_err(|error| format!("The first part of the app cannot be read: {error}."))?;
    let mut script = script.to_owned();
    for (number, name) in numbering.names.iter().enumerate() {
        let member = format!(" {name}: ");
        if script.matches(&member).count() != 1 {
            return Err(format!("The script of the app does not give {name} once."));
        }
        script = script.replace(&member, &format!(" {number}: "));
    }
    Ok((shorter.finish(), script))
}

/// Numbers imports in the order in which the module has them.
#[derive(Default)]
struct Numbering {
    names: Vec<String>,
}

impl Reencode for Numbering {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> std::result::Result<(), Error<Infallible>> {
        for import in section.into_imports() {
            let import = import?;
            let kind = self.entity_type(import.ty)?;
            if OURS.iter().any(|ours| import.name.starts_with(ours)) {
                imports.import(import.module, &self.names.len().to_string(), kind);
                self.names.push(import.name.to_owned());
            } else {
                imports.import(import.module, import.name, kind);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{EntityType, TypeSection};

    fn importing(names: &[&str]) -> Vec<u8> {
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], []);
        for name in names {
            imports.import("./app_bg.js", name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        module.finish()
    }

    #[test]
    fn names_with_hashes_become_numbers_on_both_sides() {
        let names = ["__wbg_log_00ff", "memory", "__wbg_log_00fe"];
        let script = "{\n __wbg_log_00fe: function() {},\n __wbg_log_00ff: function() {},\n }";
        let (module, script) = shortened(&importing(&names), script).unwrap();
        assert_eq!(module, importing(&["0", "memory", "1"]));
        assert_eq!(script, "{\n 1: function() {},\n 0: function() {},\n }");
    }

    #[test]
    fn a_script_of_another_module_is_refused() {
        assert!(shortened(&importing(&["__wbg_log_00ff"]), "{}").is_err());
        assert!(shortened(b"\0asm", "{}").is_err());
    }
}
