//! The product with many more questions, to see what grows with them.

use crate::Result;
use crate::dist::{self, Dist};
use std::rc::Rc;
use twinning_core::basics::IndicatorId;
use twinning_core::content::{Basis, Content};
use twinning_core::file::import;
use twinning_core::instrument::Instrument;

/// A question that is asked again under another id.
struct Copy {
    of: IndicatorId,
    id: IndicatorId,
}

/// The product with so many questions: those that there are, over and over. In its samples, each is
/// answered as the question it was copied from.
pub fn grown(product: &Dist, count: usize) -> Result<Dist> {
    let mut content = dist::content()?;
    let basis = content.basis();
    let mut instrument = (*content.instrument).clone();
    let copies = grow(&mut instrument, count);
    content.instrument = Rc::new(instrument);
    let mut files = product.files.clone();
    for (path, contents) in &mut files {
        let name = path.rsplit('/').next().unwrap_or_default();
        let text = String::from_utf8_lossy(contents);
        let new = match name {
            "content.json" => content.basis().write(),
            "en.questions.ftl" => with_words(&text, &copies),
            name if name.ends_with(".twinning.json") => answered(&text, &copies, &basis, &content)?,
            _ => continue,
        };
        *contents = new.into_bytes();
    }
    let build = product.build.clone();
    Ok(Dist { build, files })
}

/// Adds questions to their areas, one to each in turn.
fn grow(instrument: &mut Instrument, count: usize) -> Vec<Copy> {
    let all: Vec<_> = instrument.indicators().map(|(_, i)| i.id.clone()).collect();
    let more = count.saturating_sub(all.len());
    let copy = |(at, of): (usize, &IndicatorId)| {
        let id = IndicatorId::parse(&format!("{of}-{}", at / all.len() + 2))?;
        Some(Copy { of: of.clone(), id })
    };
    let copies = all.iter().cycle().take(more).enumerate();
    let copies: Vec<_> = copies.filter_map(copy).collect();
    for copy in &copies {
        for area in &mut instrument.areas {
            let found = area.indicators.iter().find(|one| one.id == copy.of);
            if let Some(mut indicator) = found.cloned() {
                indicator.id = copy.id.clone();
                area.indicators.push(indicator);
            }
        }
    }
    copies
}

/// The words, and those of each copied question once more.
fn with_words(words: &str, copies: &[Copy]) -> String {
    let mut all = words.to_owned();
    for Copy { of, id } in copies {
        let start = format!("indicator-{of} =");
        let mut lines = words.lines().skip_while(|line| !line.starts_with(&start));
        let first = lines.next().unwrap_or_default();
        all += &first.replacen(&start, &format!("\nindicator-{id} ="), 1);
        for line in lines.take_while(|line| line.starts_with(' ')) {
            all += "\n";
            all += line;
        }
    }
    all + "\n"
}

/// A sample in which the copied questions are answered too.
fn answered(text: &str, copies: &[Copy], basis: &Basis, content: &Content) -> Result<String> {
    let (saved, _) = import(text.as_bytes(), basis);
    let mut saved = saved.ok_or("A sample cannot be read.")?;
    let answers = &mut saved.assessment.answers;
    for Copy { of, id } in copies {
        if let Some(answer) = answers.get(of).cloned() {
            answers.insert(id.clone(), answer);
        }
    }
    Ok(saved.export(&content.basis()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use twinning_core::text::Words;

    #[test]
    fn there_are_as_many_questions_as_wanted_each_with_its_words() -> Result<()> {
        let mut instrument = (*dist::content()?.instrument).clone();
        let copies = grow(&mut instrument, 1000);
        let ids: BTreeSet<_> = instrument.indicators().map(|(_, i)| &i.id).collect();
        assert_eq!((ids.len(), instrument.indicators().count()), (1000, 1000));
        let words = twinning_core::embedded::words("en").unwrap_or_default();
        let (words, problems) = Words::read("en", with_words(&words, &copies));
        assert_eq!(problems, [""; 0]);
        for Copy { of, id } in &copies {
            for part in ["", ".ask", ".l5", ".source"] {
                let word = |id| words.get(&format!("indicator-{id}{part}"));
                assert_eq!(word(id), word(of));
            }
        }
        Ok(())
    }
}
