//! Fluent texts made up.

use proptest::prelude::*;

/// Terms and messages that the others refer to.
const GIVEN: &str = "\
-t = T
    .x = one
-u = { $n }{ $case ->
       [g] G
      *[other] { $gone }
    }{ -t }
m0 = zero
    .x = { -t }
";

/// A text that is good Fluent.
pub fn good() -> impl Strategy<Value = String> {
    let message = (
        "( |  )?".prop_map(|s| s),
        pattern(2),
        prop::collection::vec(pattern(1), 0..3),
        "(\n|\n\n|\n  \n|\n# c\n|\n##\n)",
    );
    let texts = prop::collection::vec(message, 1..4).prop_map(|messages| {
        let mut text = GIVEN.to_owned();
        for (index, (space, value, attributes, end)) in messages.into_iter().enumerate() {
            text += &format!("m{}{space}={value}", index + 1);
            for (attribute, name) in attributes.into_iter().zip(["x", "y-1", "z_Z"]) {
                text += &format!("\n  .{name} ={attribute}");
            }
            text += &end;
        }
        text
    });
    // A message with more is taken for an attempt to do harm.
    let is_short = |text: &String| text.matches(['{', '(']).count() < 200;
    texts.prop_filter("too many braces", is_short)
}

/// Lines of text and places, indented.
fn pattern(depth: u32) -> BoxedStrategy<String> {
    let line = (0..7_usize, 0..3_usize, line(depth));
    (any::<bool>(), prop::collection::vec(line, 1..4))
        .prop_map(|(inline, lines)| {
            let mut text = String::new();
            for (index, (indent, empty, line)) in lines.into_iter().enumerate() {
                if index > 0 || !inline {
                    text += &"\n".repeat(empty + 1);
                    text += &" ".repeat(indent + 1);
                }
                text += &line;
            }
            text
        })
        .boxed()
}

fn line(depth: u32) -> BoxedStrategy<String> {
    let text = "[A-Za-zé][a-z é.,:#=\"'*\\[\\]\\\\$>-]{0,8}";
    let place = prop::sample::select(vec![
        "{ $n }",
        "{$t}",
        "{\n $gone\n  }",
        "{ m0 }",
        "{m0.x}",
        "{ m0.y }",
        "{ gone }",
        "{ -t }",
        "{ -gone }",
        "{ -u }",
        "{ -u(n: 1.50, case: \"g\") }",
        "{ -u(case: \"\\u0067\", n: \"N\") }",
        "{ 5 }",
        "{ -1.50 }",
        "{ { $n } }",
        "{{ { m0.x } }}",
        "{ NUMBER($n, minimumFractionDigits: 2) }",
        "{ \"\" }",
        "{ \" \" }",
        "{ \"{ $n }\" }",
        "{ \"\\u00e9 \\U01F60a \\\\ \\\" \\ud800\" }",
    ]);
    let piece = prop_oneof![4 => text.boxed(), 3 => place.prop_map(str::to_owned)];
    let piece = match depth {
        0 => piece.boxed(),
        _ => prop_oneof![5 => piece, 1 => choice(depth - 1)].boxed(),
    };
    prop::collection::vec(piece, 1..4)
        .prop_map(|pieces| pieces.concat())
        .boxed()
}

/// What variants are chosen by.
const SELECTORS: [&str; 8] = [
    "$n",
    "$t",
    "$gone",
    "-t.x",
    "-t.gone",
    "\"SAZ\"",
    "21.5",
    "NUMBER($n)",
];

fn choice(depth: u32) -> BoxedStrategy<String> {
    let keys = vec!["0", "1", "-1", "one", "two", "few", "SAZ", "5", "many"];
    let variant = (
        prop::sample::select(keys),
        pattern(depth),
        "(\n| \n\n)[ ]{1,5}",
    );
    let variants = prop::collection::vec(variant, 0..4);
    (
        prop::sample::select(SELECTORS.to_vec()),
        variants,
        pattern(depth),
        0..4_usize,
        "(\n| )?[ ]{0,3}",
    )
        .prop_map(|(selector, variants, other, place, end)| {
            let mut text = format!("{{ {selector} ->\n");
            let mut variants: Vec<_> = variants
                .into_iter()
                .map(|(key, pattern, before)| format!("{before}[{key}]{pattern}\n"))
                .collect();
            let place = place.min(variants.len());
            variants.insert(place, format!("*[ other ]{other}\n"));
            text += &variants.concat();
            format!("{text}{end}}}")
        })
        .boxed()
}

/// Pieces of Fluent in any order.
pub fn pieces() -> impl Strategy<Value = String> {
    let pieces = vec![
        "a = ",
        "b =",
        "c",
        "-t = ",
        "a",
        "\n",
        "\n",
        "\n",
        "\n    ",
        "\n  ",
        "\n .x = ",
        "\n    .y =",
        " ",
        "  ",
        "text",
        "é",
        "{",
        "}",
        "}",
        "{ $n }",
        "{ $t }",
        "{ b }",
        "{ a.x }",
        "{ -t }",
        "{ -t.x }",
        "{ $n ->",
        "\n   [one] ",
        "\n  *[other] ",
        "\n [0]",
        "[-1.5]",
        "\n}",
        "\"",
        "{ \"",
        "\\u00e9",
        "\\",
        "\\\"",
        "# ",
        "\n## c",
        "#",
        "[",
        "*",
        ".",
        "=",
        "$n",
        "->",
        "-",
        "\n{",
        "\n\n",
        "\t",
        "{ a }",
        "()",
        "b.x",
        "\n \n",
        "\na = A\n",
    ];
    prop::collection::vec(prop::sample::select(pieces), 0..24).prop_map(|p| p.concat())
}
