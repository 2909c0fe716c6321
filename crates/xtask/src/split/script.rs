//! The script that fetches the other parts, fitted to the first part and to any host.

use super::SCRIPT;
use super::cut::{SHARED_TABLE, TABLE};
use crate::Result;

/// What is called in the place of `WebAssembly.instantiateStreaming`: a host that does not know the
/// media type of WebAssembly is none for streaming. The first part does without it there, and so
/// must the others.
const INSTANTIATE: &str = "
async function instantiate(coming, imports) {
  const answer = await coming;
  if (!answer.ok) {
    throw new Error(`${answer.url}: ${answer.status}`);
  }
  return WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}
";

/// The script with the name of the table that the first part exports, and without streaming.
pub fn fitted(script: &str) -> Result<String> {
    let changes = [
        (
            format!("const {{ {TABLE}, "),
            format!("const {{ {SHARED_TABLE}: {TABLE}, "),
        ),
        (
            "WebAssembly.instantiateStreaming(".to_owned(),
            "instantiate(".to_owned(),
        ),
    ];
    let mut script = script.to_owned();
    for (from, to) in changes {
        if !script.contains(&from) {
            return Err(format!("{SCRIPT} does not say `{from}`."));
        }
        script = script.replace(&from, &to);
    }
    Ok(script + INSTANTIATE)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_script_that_cannot_be_fitted_is_said() {
        let script = "const { __indirect_function_table, memory } = initSync(); \
                      WebAssembly.instantiateStreaming(src, imports);
                      WebAssembly.instantiateStreaming(src, imports);";
        let fitted = super::fitted(script).unwrap();
        assert!(fitted.contains("{ __shared_function_table: __indirect_function_table, memory }"));
        assert!(fitted.contains("arrayBuffer") && !fitted.contains("Streaming"));
        assert!(super::fitted(&fitted).is_err());
    }
}
