//! The figures in words, for the screen and the report alike.

use super::alpha::Metric;
use super::panel::{Agreement, Overall, QuestionAgreement, Reliability};
use super::{ALPHA, OTHERS, decimals};
use crate::basics::{Phrase, one_decimal};

impl Agreement {
    /// How far people agree, in one sentence; none for fewer than two.
    pub fn says(&self) -> Option<Phrase> {
        let [_, ordinal, _, _] = self.overall.as_ref().map_or([None; 4], |o| o.alpha);
        let (id, alpha) = match ordinal {
            _ if self.panel.len() < 2 => return None,
            _ if !self.has_common_questions() => ("nothing-in-common", String::new()),
            _ if self.overall.is_none() => ("two", String::new()),
            Some(_) if self.differing() == 1 => ("but-for-one", String::new()),
            Some(alpha) => (Reliability::of(alpha).id(), decimals(alpha, ALPHA)),
            None => ("nothing-varies", String::new()),
        };
        let says = Phrase::new(format!("agreement-{id}")).with("n", self.panel.len());
        Some(says.with("alpha", alpha))
    }
}

impl Overall {
    /// The figures by name; none where nothing can be said.
    pub fn rows(&self) -> Vec<(Phrase, Option<String>)> {
        let mut rows = Vec::new();
        for (metric, alpha) in Metric::ALL.into_iter().zip(self.alpha) {
            let name = Phrase::new(format!("figure-alpha-{}", metric.id()));
            rows.push((name, alpha.map(|x| decimals(x, ALPHA))));
        }
        let two = |x: f64| decimals(x, OTHERS);
        let correlations = self.icc.map(|icc| [icc.single, icc.average]);
        let of = correlations.unwrap_or_default();
        for (kind, values) in ["single", "average"].into_iter().zip(of) {
            for (model, value) in (1_u32..).zip(values) {
                let name = Phrase::new(format!("figure-icc-{kind}")).with("model", model);
                rows.push((name, value.map(two)));
            }
        }
        rows.push((Phrase::new("figure-kendall"), self.kendall_w.map(two)));
        rows.push((Phrase::new("figure-r-wg-j"), self.r_wg_j.map(two)));
        rows
    }
}

impl QuestionAgreement {
    /// The range, and with three levels or more the other figures; none where nobody gave a level.
    pub fn says(&self) -> Option<Phrase> {
        let (low, high) = self.ends?;
        let range = Phrase::new(if self.figures.is_some() {
            "agreement-figures"
        } else {
            "agreement-range"
        });
        let range = range
            .with("low", decimals(low, 0))
            .with("high", decimals(high, 0));
        let Some(figures) = self.figures else {
            return Some(range);
        };
        let says = range
            .with("median", one_decimal(figures.median))
            .with("deviation", decimals(figures.deviation, 2));
        Some(
            says.with("uniform", decimals(figures.uniform, OTHERS))
                .with("skewed", decimals(figures.skewed, OTHERS)),
        )
    }
}
