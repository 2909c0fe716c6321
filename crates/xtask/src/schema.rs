//! The JSON Schemas of content and saved files, kept beside the content for editors.

use crate::{Result, progress, project};
use twinning_core::schema::schemas;

/// Writes every schema to `content/schema/`.
pub fn write() -> Result<()> {
    progress::stage("write the schemas", || {
        schemas().into_iter().try_for_each(|(name, text)| {
            let file = format!("content/schema/{name}.schema.json");
            project::write(&project::path(&file), text)
        })
    })
}
