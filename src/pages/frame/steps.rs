//! The ten steps of the journey, from the organization to the report.

use crate::context::{Cx, use_cx};
use crate::ui::{Sign, each, icon};
use twinning_core::app::{Page, Route};
use twinning_core::assessment::Progress;
use twinning_core::basics::Phrase;
use yew::prelude::*;

/// Properties of [`Steps`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The assessment.
    pub id: AttrValue,
    /// The page that is shown.
    pub page: Page,
    /// How many questions are answered.
    pub progress: Progress,
}

/// The steps. On a phone they fold into one line.
#[component]
pub fn Steps(props: &Props) -> Html {
    let cx = use_cx();
    let unfolded = use_state_eq(|| false);
    {
        let unfolded = unfolded.clone();
        use_effect_with(props.page.clone(), move |_| unfolded.set(false));
    }
    let toggle = {
        let unfolded = unfolded.clone();
        Callback::from(move |_: MouseEvent| unfolded.set(!*unfolded))
    };
    let place = props.page.place();
    let count = Phrase::new("step-count")
        .with("n", place.map_or(1, |index| index + 1))
        .with("all", Page::JOURNEY.len());
    html! {
        <nav class="steps" aria-label={cx.t("steps-label")}>
            <button type="button" class="steps-toggle" onclick={toggle}
                aria-expanded={if *unfolded { "true" } else { "false" }}>
                { icon(Sign::Menu) }
                <span class="steps-current">{ name(&cx, &props.page) }</span>
                <span class="steps-count">{ cx.say(&count) }</span>
            </button>
            <div class={classes!("steps-list", unfolded.then_some("is-open"))}>
                { group(&cx, props, "steps-answer", false) }
                { group(&cx, props, "steps-results", true) }
            </div>
        </nav>
    }
}

fn group(cx: &Cx, props: &Props, title: &str, results: bool) -> Html {
    let pages = Page::JOURNEY.iter();
    let pages = pages.filter(|page| page.is_result() == results);
    html! {
        <div class="steps-group">
            <h2 class="steps-group-title">{ cx.t(title) }</h2>
            <ol>{ each(pages, |page| step(cx, props, page)) }</ol>
        </div>
    }
}

fn step(cx: &Cx, props: &Props, page: &Page) -> Html {
    let current = (page.place() == props.page.place()).then_some("page");
    let Progress { answered, asked } = props.progress;
    let progress = Phrase::new("of").with("n", answered).with("all", asked);
    html! {
        <li key={page.id()}>
            <a href={Route::to(&props.id, page.clone()).address()} aria-current={current}>
                <span class="step-name">{ name(cx, page) }</span>
                if *page == Page::Competencies && asked > 0 {
                    <span class="step-progress">{ cx.say(&progress) }</span>
                }
            </a>
        </li>
    }
}

/// What a page is called.
pub fn name(cx: &Cx, page: &Page) -> AttrValue {
    cx.t(&format!("page-{}", page.id()))
}
