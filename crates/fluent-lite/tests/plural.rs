//! Plural categories held against the samples of the Unicode CLDR.

use fluent_lite::{Bundle, Locale, Resource};
use std::rc::Rc;

/// Language, category, and numbers as they are written.
const SAMPLES: &str = include_str!("plural/cldr-48.txt");

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn samples() -> Vec<(&'static str, &'static str, Vec<String>)> {
    let lines = SAMPLES
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let samples: Vec<_> = lines
        .map(|line| {
            let mut words = line.split(' ');
            let (language, category) = (words.next().expect(line), words.next().expect(line));
            (language, category, words.flat_map(numbers).collect())
        })
        .collect();
    assert!(samples.len() > 20);
    samples
}

/// One number, or all from one to another: `3~10`, `0.0~1.5`.
fn numbers(sample: &str) -> Vec<String> {
    let Some((first, last)) = sample.split_once('~') else {
        return vec![sample.to_owned()];
    };
    let tenths = |digits: &str| digits.replace('.', "").parse::<u32>().expect(digits);
    let all = tenths(first)..=tenths(last);
    if first.contains('.') {
        all.map(|n| format!("{}.{}", n / 10, n % 10)).collect()
    } else {
        all.map(|n| n.to_string()).collect()
    }
}

/// The category of what stands as the selector.
fn chosen(language: &str, selector: &str, number: f64) -> String {
    let variants = CATEGORIES.map(|name| format!("[{name}] {name}\n")).concat();
    let text = format!("a = {{ {selector} ->\n{variants}*[none] none\n}}");
    let (resource, problems) = Resource::parse(Locale::new(language), &text);
    assert_eq!(problems, []);
    let mut bundle = Bundle::default();
    bundle.add(Rc::new(resource));
    let message = bundle.message("a").expect("the message");
    message.format(&[("n", number.into())])
}

#[test]
fn numbers_have_the_categories_of_the_cldr() {
    for (language, category, numbers) in samples() {
        for digits in numbers {
            let number: f64 = digits.parse().expect("a number");
            let mut selectors = vec![digits.clone(), format!("-{digits}")];
            // A number that a program hands in is written without zeros at the end.
            if !digits.contains('.') || number.fract() != 0.0 {
                selectors.push("$n".to_owned());
            }
            for selector in selectors {
                let chosen = chosen(language, &selector, number);
                assert_eq!(chosen, category, "{language} {digits} as {selector}");
            }
        }
    }
}

#[test]
fn a_region_follows_the_rule_of_its_language() {
    for (language, category, numbers) in samples() {
        let region = format!("{language}-XX");
        if language != "pt-PT" {
            assert_eq!(chosen(&region, &numbers[0], 0.0), category, "{region}");
        }
    }
}
