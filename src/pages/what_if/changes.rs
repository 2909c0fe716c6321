//! What was changed in the copy: each can be taken back, all can be adopted or discarded.

use crate::context::Cx;
use crate::ui::{Button, ButtonKind, Section, Sign, each};
use twinning_core::app::Msg;
use twinning_core::basics::Phrase;
use twinning_core::result::{Input, Trial, Try};
use yew::prelude::*;

/// The changes, and what can be done with all of them.
pub(super) fn section(cx: &Cx, trial: &Trial) -> Html {
    let (adopt, discard) = (cx.on(|()| Msg::Adopt), cx.on(|()| Msg::Discard));
    let title = cx.with("what-if-changes", "n", trial.changes.len());
    html! {
        <Section {title} hint={cx.t("what-if-changes-about")}>
            <ul class="list">{ each(&trial.changes, |input| change(cx, trial, input)) }</ul>
            <div class="button-row">
                { Button::new(cx.t("what-if-adopt"), adopt).kind(ButtonKind::Primary).sign(Sign::Check).view() }
                { Button::new(cx.t("what-if-discard"), discard).kind(ButtonKind::Danger).sign(Sign::Remove).view() }
            </div>
        </Section>
    }
}

fn change(cx: &Cx, trial: &Trial, input: &Input) -> Html {
    let name = cx.say(&input.name());
    let (from, to) = (
        input.value(&trial.saved.assessment),
        input.value(trial.assessment()),
    );
    // The same level, with more behind it.
    let id = if from == to {
        "what-if-firm"
    } else {
        "what-if-change"
    };
    let says = Phrase::new(id).with("from", from).with("to", to);
    let input = input.clone();
    let undo = cx.on(move |()| Msg::Try(Try::Revert(input.clone())));
    html! {
        <li class="what-if-change">
            <p><strong>{ &name }</strong><br />{ cx.say(&says) }</p>
            { Button::new(cx.t("undo"), undo).kind(ButtonKind::Quiet).sign(Sign::Undo).about(&name).view() }
        </li>
    }
}
