//! An app without a browser, with a clock and ids that count up.

use super::{content, samples, words};
use std::rc::Rc;
use twinning_core::app::{
    Document, Effect, Env, Late, Model, Msg, Page, PutError, Record, Route, Saving, Works,
};
use twinning_core::assessment::{Edit, Organization, Scope};
use twinning_core::basics::{Moment, Patch};
use twinning_core::file::{Saved, import};
use twinning_core::text::Words;

/// A model with a clock and ids that count up.
pub struct App {
    pub model: Model,
    words: Words,
    /// What works results out; `None` until what comes late is there.
    pub works: Option<Works>,
    ticks: u64,
}

impl App {
    pub fn new(address: &str) -> Self {
        let content = content();
        let mut model = Model::new(Rc::new(content.basis()), address, Moment(0));
        model.late = Late::Here(Rc::new(content));
        Self {
            model,
            words: words(),
            works: Some(Works::ALL),
            ticks: 0,
        }
    }

    pub fn with_store(records: Vec<Record>) -> Self {
        let mut app = Self::new("#/");
        app.send(Msg::Stored(Ok(records)));
        app
    }

    /// The sample at this place among the samples, open on one of its pages; and what that asks for.
    pub fn with_sample(place: usize, page: Page) -> (Self, Vec<Effect>) {
        let (_, sample) = samples().remove(place);
        let stored = Record {
            id: "s".to_owned(),
            revision: 1,
            text: sample.export(&content().basis()).into(),
            filed: None,
        };
        let mut app = Self::with_store(vec![stored]);
        let effects = app.send(Msg::Go(Route::to("s", page)));
        (app, effects)
    }

    pub fn send(&mut self, msg: Msg) -> Vec<Effect> {
        self.ticks += 1;
        let env = Env {
            now: Moment(self.ticks),
            id: format!("new-{}", self.ticks),
            words: &self.words,
            works: self.works,
        };
        self.model.update(&env, msg)
    }

    /// Begins an assessment and confirms its first write.
    pub fn begun() -> Self {
        let mut app = Self::with_store(Vec::new());
        app.send(Msg::Begin(Scope::Full));
        app.confirm(1);
        app
    }

    pub fn id(&self) -> String {
        self.model
            .route
            .assessment()
            .expect("an assessment is open")
            .to_owned()
    }

    pub fn name(&mut self, name: &str) -> Vec<Effect> {
        let name = Patch::set(|o: &mut Organization| &mut o.name, name.to_owned());
        self.send(Msg::Edit(Edit::Organization(name)))
    }

    pub fn confirm(&mut self, revision: u32) -> Vec<Effect> {
        let id = self.id();
        self.send(Msg::Put {
            id,
            revision,
            result: Ok(()),
        })
    }

    pub fn conflict(&mut self, revision: u32) -> Vec<Effect> {
        let id = self.id();
        self.send(Msg::Put {
            id,
            revision,
            result: Err(PutError::Conflict),
        })
    }

    pub fn document(&self, id: &str) -> &Document {
        self.model
            .documents
            .get(id)
            .expect("an assessment with this id")
    }

    pub fn saving(&self) -> Saving {
        self.model.open().expect("open").saving.clone()
    }

    pub fn shown_name(&self) -> &str {
        &self
            .model
            .open()
            .expect("open")
            .saved
            .assessment
            .organization
            .name
    }
}

pub fn puts(effects: &[Effect]) -> Vec<(u32, String)> {
    let name = |text: &str| {
        import(text.as_bytes(), &content().basis())
            .0
            .unwrap()
            .assessment
            .organization
            .name
    };
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Put(record) => Some((record.revision, name(&record.text))),
            _ => None,
        })
        .collect()
}

pub fn record(id: &str, revision: u32, name: &str) -> Record {
    let mut saved = Saved::new(id);
    saved.assessment.organization.name = name.to_owned();
    Record {
        id: id.to_owned(),
        revision,
        text: saved.export(&content().basis()).into(),
        filed: None,
    }
}
