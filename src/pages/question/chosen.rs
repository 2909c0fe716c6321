//! What is chosen of an answer. The parts of the page that show it are made anew when something else
//! is chosen, and not with every letter that is typed beside it.

use super::edit;
use crate::context::Cx;
use crate::ui::Form;
use twinning_core::app::Msg;
use twinning_core::assessment::Answer;
use twinning_core::basics::{IndicatorId, RespondentId};
use yew::prelude::*;

/// Properties of a part of the page that shows what is chosen.
#[derive(Properties, PartialEq, Clone)]
pub struct Chosen {
    /// The question.
    pub indicator: IndicatorId,
    /// The respondent who answers it; none for the body itself.
    pub who: Option<RespondentId>,
    /// The answer, without what is typed.
    pub answer: Answer,
}

impl Chosen {
    /// Of an answer.
    pub fn of(indicator: &IndicatorId, who: Option<&RespondentId>, answer: &Answer) -> Self {
        Self {
            indicator: indicator.clone(),
            who: who.cloned(),
            answer: Answer {
                note: String::new(),
                reason: String::new(),
                ..answer.clone()
            },
        }
    }

    /// The form that changes it.
    pub fn form(&self, cx: &Cx) -> Form<Answer> {
        let (who, id) = (self.who.clone(), self.indicator.clone());
        let on_change = cx.on(move |patch| Msg::Edit(edit(who.as_ref(), &id, patch)));
        Form::new(&cx.words, self.answer.clone(), on_change)
    }
}
