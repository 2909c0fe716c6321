//! The same questions as others would ask them: with SurveyJS, and on a page without any program.

use crate::dist::{Dist, File};
use crate::{Result, process, project};
use serde_json::{Value, json};
use twinning_core::content::Basis;
use twinning_core::text::Words;

/// Where the packages are installed, and where the script of the form is.
const FOLDER: &str = "tests/bench";

/// An area with its questions.
pub struct Section {
    id: String,
    title: String,
    questions: Vec<Question>,
}

/// A question with its answers.
struct Question {
    id: String,
    asks: String,
    answers: Vec<(String, String)>,
}

/// What the product asks, read from its own files.
pub fn sections(product: &Dist) -> Result<Vec<Section>> {
    let text = |name: &str| {
        let path = format!("{}/{name}", product.build);
        let found = product.files.iter().find(|(p, _)| *p == path);
        let (_, contents) = found.ok_or_else(|| format!("dist/ has no {name}."))?;
        Ok::<_, String>(String::from_utf8_lossy(contents).into_owned())
    };
    let basis = Basis::read(&text("content.json")?)
        .map_err(|problem| format!("content.json: {}: {}", problem.path, problem.detail))?;
    let (words, _) = Words::read("en", text("en.ftl")? + "\n" + &text("en.questions.ftl")?);
    let sections = basis.instrument.areas.iter().map(|area| Section {
        id: area.id.to_string(),
        title: words.get(&format!("area-{}", area.id)),
        questions: area
            .indicators
            .iter()
            .map(|one| question(&one.id.to_string(), &words))
            .collect(),
    });
    Ok(sections.collect())
}

fn question(id: &str, words: &Words) -> Question {
    let level = |level: usize| {
        let name = words.get(&format!("level-{level}"));
        let anchor = words.get(&format!("indicator-{id}.l{level}"));
        (level.to_string(), format!("{name}: {anchor}"))
    };
    let mut answers: Vec<_> = (1..=5).map(level).collect();
    for other in ["dont-know", "not-applicable"] {
        answers.push((other.to_owned(), words.get(&format!("answer-{other}"))));
    }
    Question {
        id: id.to_owned(),
        asks: words.get(&format!("indicator-{id}.ask")),
        answers,
    }
}

/// A form of SurveyJS, one page for each area, in the smallest bundle that its packages give.
pub fn survey(sections: &[Section]) -> Result<Dist> {
    let script = project::scratch().join("survey.js");
    process::run(
        process::program("esbuild")
            .args(["--bundle", "--minify", "--format=esm", "--log-level=error"])
            .arg(project::path(FOLDER).join("rivals/survey.mjs"))
            .arg(format!("--outfile={}", script.display())),
    )?;
    let styles = "node_modules/survey-core/survey-core.fontless.min.css";
    let page = project::read(&project::path(FOLDER).join("rivals/survey.html"))?;
    Ok(site(vec![
        ("index.html".to_owned(), page),
        ("form/survey.js".to_owned(), project::read(&script)?),
        (
            "form/survey.css".to_owned(),
            project::read(&project::path(FOLDER).join(styles))?,
        ),
        (
            "form/form.json".to_owned(),
            form(sections).to_string().into_bytes(),
        ),
    ]))
}

fn form(sections: &[Section]) -> Value {
    let element = |question: &Question| {
        let choice = |(value, text): &(String, String)| json!({ "value": value, "text": text });
        json!({
            "type": "radiogroup",
            "name": question.id,
            "title": question.asks,
            "choices": question.answers.iter().map(choice).collect::<Vec<_>>(),
        })
    };
    let page = |section: &Section| {
        json!({
            "name": section.id,
            "title": section.title,
            "elements": section.questions.iter().map(element).collect::<Vec<_>>(),
        })
    };
    json!({ "pages": sections.iter().map(page).collect::<Vec<_>>() })
}

/// One page with every question, no script and no stylesheet: nothing can be there sooner.
pub fn plain(sections: &[Section]) -> Dist {
    let mut page = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
        content=\"width=device-width, initial-scale=1\"><link rel=\"icon\" href=\"data:,\"><title>Questions</title>"
        .to_owned();
    for section in sections {
        page += &format!("<h2>{}</h2>", escaped(&section.title));
        for Question { id, asks, answers } in &section.questions {
            page += &format!("<fieldset><legend>{}</legend>", escaped(asks));
            for (value, text) in answers {
                page += &format!(
                    "<p><label><input type=\"radio\" name=\"{id}\" value=\"{value}\"> {}</label></p>",
                    escaped(text)
                );
            }
            page += "</fieldset>";
        }
    }
    site(vec![("index.html".to_owned(), page.into_bytes())])
}

fn site(files: Vec<File>) -> Dist {
    let build = "form".to_owned();
    Dist { build, files }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
