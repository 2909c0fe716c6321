//! Cuts the linked app where its source is marked.

use super::{BINDING, SCRIPT};
use crate::{Result, project};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::path::Path;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ExportSection, Module};
use wasmparser::{Export, Parser};

/// The table of functions that all parts call through. wasm-bindgen takes an export of this name
/// away, so that it gets another.
pub const TABLE: &str = "__indirect_function_table";
pub const SHARED_TABLE: &str = "__shared_function_table";

/// Leaves the first part in the place of the whole, and the others in a folder; and in a file, as
/// JSON, which modules each of them is made of.
pub fn cut(whole: &Path, folder: &Path, made_of: &Path) -> Result<()> {
    project::remove(folder)?;
    let module = project::read(whole)?;
    // Scripts name each other by where they are.
    let (script, binding) = (format!("./{SCRIPT}"), format!("./{BINDING}"));
    let mut options = wasm_split_cli_support::Options::new(&module);
    options.main_out_path = whole;
    options.output_dir = folder;
    (options.link_name, options.main_module) = (&script, &binding);
    let cut = wasm_split_cli_support::transform(options)
        .map_err(|error| format!("{} cannot be cut: {error:#}.", project::shown(whole)))?;
    let modules: BTreeMap<_, _> = cut.prefetch_map.iter().collect();
    project::write(made_of, serde_json::json!(modules).to_string())?;
    project::write(whole, sharing(&project::read(whole)?)?)
}

/// The module, with its table of functions exported under the other name.
fn sharing(module: &[u8]) -> Result<Vec<u8>> {
    struct Sharing;

    impl Reencode for Sharing {
        type Error = Infallible;

        fn parse_export(
            &mut self,
            exports: &mut ExportSection,
            export: Export<'_>,
        ) -> std::result::Result<(), Error<Infallible>> {
            let name = match export.name {
                TABLE => SHARED_TABLE,
                other => other,
            };
            let kind = self.export_kind(export.kind)?;
            let index = self.external_index(export.kind, export.index)?;
            exports.export(name, kind, index);
            Ok(())
        }
    }

    let mut shared = Module::new();
    Sharing
        .parse_core_module(&mut shared, Parser::new(0), module)
        .map_err(|error| format!("The first part of the app cannot be read: {error}."))?;
    Ok(shared.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ConstExpr, CustomSection, ExportKind, RefType, TableSection, TableType};

    /// A module that exports a table under some name, and carries what wasm-bindgen is told.
    fn exporting(name: &str) -> Vec<u8> {
        let (mut tables, mut exports) = (TableSection::new(), ExportSection::new());
        tables.table_with_init(
            TableType {
                element_type: RefType::FUNCREF,
                table64: false,
                minimum: 1,
                maximum: None,
                shared: false,
            },
            &ConstExpr::ref_null(wasm_encoder::HeapType::FUNC),
        );
        exports.export(name, ExportKind::Table, 0);
        let mut module = Module::new();
        module.section(&tables).section(&exports);
        module.section(&CustomSection {
            name: "__wasm_bindgen_unstable".into(),
            data: (&b"told"[..]).into(),
        });
        module.finish()
    }

    #[test]
    fn the_table_gets_another_name_and_all_else_stays() {
        assert_eq!(sharing(&exporting(TABLE)), Ok(exporting(SHARED_TABLE)));
        assert_eq!(sharing(&exporting("memory")), Ok(exporting("memory")));
    }

    #[test]
    fn what_is_no_module_is_said() {
        let module = exporting(TABLE);
        for bad in [&b"\0asm"[..], &module[..module.len() - 5]] {
            assert!(sharing(bad).is_err());
        }
    }
}
