//! What surrounds every page: name, saving, steps, notices, promises.

mod banner;
mod footer;
mod header;
mod notices;
mod pager;
mod steps;

use crate::context::Cx;
use steps::Steps;
use twinning_core::app::{Document, Model, Page, Saving, ShelfEntry, Store};
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
    /// Whether the page stands alone: a respondent is answering, and the rest is not theirs.
    pub alone: bool,
}

/// Whether the present state of an assessment is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Keeping {
    /// The browser confirmed it.
    Saved,
    /// On its way.
    Saving,
    /// The browser refused, and what it said. It is tried again.
    Failed(AttrValue),
    /// It was stored and is not any more.
    Gone,
    /// Another tab changed it as well.
    Conflict,
    /// In memory only.
    Memory,
}

impl Keeping {
    /// Whether an assessment is kept.
    pub fn of(document: &Document, store: &Store) -> Self {
        match (store, &document.saving) {
            (Store::Memory(_), _) => Self::Memory,
            (_, Saving::Conflict(_)) => Self::Conflict,
            (_, Saving::Gone) => Self::Gone,
            // What was refused is so until it is stored, also while it is tried again.
            (_, _) if let Some(why) = document.refusal() => Self::Failed(why.to_owned().into()),
            (Store::Opening, _) | (_, Saving::Writing { .. } | Saving::Refused) => Self::Saving,
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
            Self::Gone => "gone",
            Self::Memory => "memory",
        }
    }
}

impl Open {
    /// What the frame shows of the open assessment.
    pub fn of(model: &Model) -> Option<Self> {
        let (document, page) = (model.open()?, model.page()?);
        let assessment = &document.saved.assessment;
        Some(Self {
            id: document.saved.id.clone().into(),
            label: assessment.organization.label().to_owned().into(),
            progress: assessment.progress(&model.basis.instrument),
            keeping: Keeping::of(document, &model.store),
            page: page.clone(),
            alone: document.saved.is_part() || matches!(page, Page::Answering(..)),
        })
    }
}

/// The frame around a page; `question` and `dialog` must be settled first. The ways on follow a page
/// that is there: what is below one that is coming would be moved by it. Every part that changes is
/// the only child of an element that stays: if something else on the page moves its neighbours, it
/// is still found.
pub fn view(
    cx: &Cx,
    model: &Model,
    page: Html,
    is_there: bool,
    question: Html,
    dialog: Html,
) -> Html {
    let open = Open::of(model);
    let open = open.as_ref();
    let edition = model
        .open()
        .map_or("", |document| &document.saved.assessment.edition);
    let steps = match open {
        Some(open) => (!open.alone).then(|| (open.id.clone(), open.page.clone(), open.progress)),
        None => coming(model),
    };
    let aria_busy = is_busy(model).then_some("true");
    html! {
        <div class="app">
            <button type="button" class="skip-link" data-skip="">{ cx.t("skip-to-content") }</button>
            { header::view(cx, open) }
            <div class="banner-region">{ banner::view(cx, &model.store, open) }</div>
            <div class="banner-region">{ question }</div>
            <div class={classes!("layout", steps.is_some().then_some("has-steps"))} {aria_busy}>
                <div class="steps-region">
                    if let Some((id, page, progress)) = steps {
                        <Steps {id} {page} {progress} />
                    }
                </div>
                <main class="page">
                    <div class="page-region">{ page }</div>
                    <div class="pager-region">
                        if let Some(open) = open.filter(|open| is_there && !open.alone) {
                            { pager::view(cx, open) }
                        }
                    </div>
                </main>
            </div>
            { footer::view(cx, &model.basis.editions.resolve(edition).cited) }
            { notices::view(cx, &model.notices) }
            <div class="dialog-region">{ dialog }</div>
            <div class="drop-region">
                if model.dragging {
                    <div class="drop-overlay"><p>{ cx.t("drop-here") }</p></div>
                }
            </div>
        </div>
    }
}

/// The steps of an assessment that is on its way, so that nothing moves when it comes: where its
/// page is, and how far it is answered, if that is known.
fn coming(model: &Model) -> Option<(AttrValue, Page, Progress)> {
    let (id, page) = model.route.assessment().zip(model.page())?;
    let entry = model.shelf.get(id);
    let is_alone = entry.is_some_and(ShelfEntry::is_part) || matches!(page, Page::Answering(..));
    let progress = entry.map_or_else(Progress::default, |entry| Progress {
        answered: entry.answered,
        asked: entry.asked,
    });
    (model.is_opening() && !is_alone).then(|| (id.to_owned().into(), page.clone(), progress))
}

/// Whether what is shown is not what it will be in a moment.
fn is_busy(model: &Model) -> bool {
    let waits = |page: &Page| page.needs_results() && model.present().is_none();
    let is_part = model.open().is_some_and(|open| open.saved.is_part());
    model.is_opening() || (!is_part && model.open().is_some() && model.page().is_some_and(waits))
}
