//! The shortest path to an arrangement: steps that lead to where each is taken.

use crate::context::Cx;
use crate::pages::parts::address;
use crate::pages::result::Props;
use crate::ui::{Section, Tone, each, icon};
use twinning_core::app::Page;
use twinning_core::basics::Phrase;
use twinning_core::instrument::Arrangement;
use twinning_core::path::{Obstacle, Path, Step};
use yew::prelude::*;

/// The path to the arrangement advised, where it is not possible yet.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    let advised = props.derived.advice.outcome.arrangement();
    let open = advised.filter(|advised| {
        let path = props.derived.path(*advised);
        path.is_some_and(|path| !path.steps.is_empty())
    });
    html! {
        if let Some(arrangement) = open {
            <Section title={cx.t("recommendation-path")} hint={cx.t("path-heading.about")}>
                { view(cx, props, arrangement) }
            </Section>
        }
    }
}

/// The path in a sentence and its steps; or why there is none.
pub(super) fn view(cx: &Cx, props: &Props, arrangement: Arrangement) -> Html {
    let Some(path) = props.derived.path(arrangement) else {
        return Html::default();
    };
    html! {
        <div class="path stack">
            <p>{ cx.say(&path.sentence()) }</p>
            { steps(cx, props, path) }
            if !path.is_needless() && !path.obstacles.is_empty() {
                <ul class="signs" data-tone={Tone::Danger.id()}>
                    { each(&path.obstacles, |obstacle| self::obstacle(cx, obstacle)) }
                </ul>
            }
        </div>
    }
}

fn steps(cx: &Cx, props: &Props, path: &Path) -> Html {
    html! {
        if !path.steps.is_empty() {
            <ol class="path-steps">{ each(&path.steps, |step| self::step(cx, props, step)) }</ol>
        }
    }
}

fn step(cx: &Cx, props: &Props, step: &Step) -> Html {
    let days = Phrase::new("person-days").with("n", step.days);
    html! {
        <li>
            <a href={address(&props.derived.saved, Page::of_step(step))}>{ cx.say(&step.sentence()) }</a>
            { " " }<span class="figure small">{ cx.say(&days) }</span>
            if step.months > 0 {
                { " " }<span class="figure small">{ cx.with("path-months", "months", step.months) }</span>
            }
        </li>
    }
}

fn obstacle(cx: &Cx, obstacle: &Obstacle) -> Html {
    html! {
        <li>
            if let Some(sign) = Tone::Danger.sign() {
                { icon(sign) }
            }
            <div>{ cx.say(&obstacle.says) }</div>
        </li>
    }
}
