//! What surrounds every page: name, saving, steps, notices, promises.

mod banner;
mod footer;
mod header;
mod notices;
mod pager;
mod steps;

use crate::context::use_cx;
use banner::Banner;
use footer::Footer;
use header::Header;
use notices::Notices;
use pager::Pager;
use steps::Steps;
use twinning_core::app::{Item, Model, Notice, Page, Saving, Store};
use twinning_core::assessment::Progress;
use yew::prelude::*;

/// The open assessment, as far as the frame shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// Its id.
    pub id: AttrValue,
    /// The short name of the body; empty while it has none.
    pub label: AttrValue,
    /// How many questions are answered.
    pub progress: Progress,
    /// Whether its present state is kept.
    pub keeping: Keeping,
    /// The page of it that is shown.
    pub page: Page,
}

/// Whether the present state of an assessment is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Keeping {
    /// The browser confirmed it.
    Saved,
    /// On its way.
    Saving,
    /// The browser refused, and what it said.
    Failed(AttrValue),
    /// Another tab changed it as well.
    Conflict,
    /// In memory only, and why.
    Memory(AttrValue),
}

impl Keeping {
    /// Whether an assessment is kept.
    pub fn of(item: &Item, store: &Store) -> Self {
        match (store, &item.saving) {
            (Store::Memory(why), _) => Self::Memory(why.clone().into()),
            (_, Saving::Conflict(_)) => Self::Conflict,
            (_, Saving::Failed(why)) => Self::Failed(why.clone().into()),
            (Store::Opening, _) | (_, Saving::Writing { .. }) => Self::Saving,
            (Store::Browser(_), Saving::Saved) => Self::Saved,
        }
    }

    /// The id of its words and its look.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Saving => "saving",
            Self::Failed(_) => "failed",
            Self::Conflict => "conflict",
            Self::Memory(_) => "memory",
        }
    }
}

impl Open {
    /// What the frame shows of the open assessment.
    pub fn of(model: &Model) -> Option<Self> {
        let (item, page) = (model.open()?, model.page()?);
        let assessment = &item.saved.assessment;
        Some(Self {
            id: item.saved.id.clone().into(),
            label: assessment.organization.label().to_owned().into(),
            progress: assessment.progress(&model.content.instrument),
            keeping: Keeping::of(item, &model.store),
            page: page.clone(),
        })
    }
}

/// Properties of [`Frame`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The open assessment, if the page belongs to one.
    pub open: Option<Open>,
    /// Where answers are kept.
    pub store: Store,
    /// What people are told.
    pub notices: Vec<Notice>,
    /// Whether a file hovers over the page.
    pub dragging: bool,
    /// The edition of the rules.
    pub edition: AttrValue,
    /// What must be settled first, in the page.
    pub question: Html,
    /// What must be settled first, over the page.
    pub dialog: Html,
    /// The page.
    pub children: Html,
}

/// The frame. Every part that changes is the only child of an element that stays: if something
/// else on the page moves its neighbours, it is still found.
#[component]
pub fn Frame(props: &Props) -> Html {
    let cx = use_cx();
    let open = &props.open;
    let keeping = open.as_ref().map(|open| open.keeping.clone());
    html! {
        <div class="app">
            <button type="button" class="skip-link" data-skip="">{ cx.t("skip-to-content") }</button>
            <Header open={open.clone()} />
            <div class="banner-region">
                <Banner store={props.store.clone()} {keeping} />
            </div>
            <div class="banner-region question-region">{ props.question.clone() }</div>
            <div class={classes!("layout", open.is_some().then_some("has-steps"))}>
                <div class="steps-region">
                    if let Some(open) = open {
                        <Steps id={open.id.clone()} page={open.page.clone()} progress={open.progress} />
                    }
                </div>
                <main class="page">
                    <div class="page-region">{ props.children.clone() }</div>
                    <div class="pager-region">
                        if let Some(open) = open {
                            <Pager id={open.id.clone()} page={open.page.clone()} />
                        }
                    </div>
                </main>
            </div>
            <Footer edition={props.edition.clone()} />
            <Notices notices={props.notices.clone()} />
            <div class="dialog-region">{ props.dialog.clone() }</div>
            <div class="drop-region">
                if props.dragging {
                    <div class="drop-overlay"><p>{ cx.t("drop-here") }</p></div>
                }
            </div>
        </div>
    }
}
