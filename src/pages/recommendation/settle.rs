//! Which answers would settle the order: each thing that is not known and moves the first place.

use crate::context::Cx;
use crate::pages::parts::address;
use crate::pages::result::{Props, hundredths};
use crate::ui::{Section, each};
use twinning_core::advice::{Doubt, Information};
use twinning_core::app::Page;
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// So many are named; the others move it less.
const SHOWN: usize = 5;

/// The list; nothing where no answer moves anything.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    let ranking = &props.derived.advice.ranking;
    let standings = ranking.standings();
    let Some(best) = standings.first().filter(|_| standings.len() > 1) else {
        return Html::default();
    };
    let mut all = ranking.information();
    all.truncate(SHOWN);
    if all.is_empty() {
        return Html::default();
    }
    let name = Phrase::new(format!("arrangement-{}", best.arrangement.id()));
    html! {
        <Section title={cx.t("settle-title")} hint={cx.with("settle-about", "arrangement", name)}>
            <ol class="path-steps">{ each(&all, |one| entry(cx, props, one)) }</ol>
        </Section>
    }
}

fn entry(cx: &Cx, props: &Props, information: &Information) -> Html {
    let page = Page::asking_doubt(
        &information.doubt,
        &props.derived.saved.assessment,
        &props.content,
    );
    let id = match information.doubt {
        Doubt::Indicator(_) | Doubt::Count(_) => "settle-level",
        Doubt::Requirement(_) | Doubt::Resource(_) | Doubt::Holder(_) => "settle-fact",
    };
    let figure = Phrase::new(id)
        .with("low", hundredths(information.low))
        .with("high", hundredths(information.high));
    html! {
        <li>
            <a href={address(&props.derived.saved, page)}>{ cx.say(&information.doubt.phrase()) }</a>
            <br /><span class="small quiet">{ cx.say(&figure) }</span>
        </li>
    }
}
