//! Files in and out: what is brought is shown before it is taken, what is given is the whole.

use super::Given;
use crate::app::effect::{Effect, Format};
use crate::app::model::{Incoming, Model, Tone};
use crate::app::msg::Accept;
use crate::app::route::{Page, Route};
use crate::basics::{Phrase, slug};
use crate::file::{Saved, import};
use std::rc::Rc;

impl Model {
    pub(super) fn brought(&mut self, name: String, bytes: Result<Vec<u8>, String>) -> Vec<Effect> {
        self.dragging = false;
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(why) => {
                let says = Phrase::new("notice-file-unread")
                    .with("name", name)
                    .with("detail", why);
                self.tell(says, Tone::Attention, None);
                return Vec::new();
            }
        };
        let (saved, problems) = import(&bytes, &self.content);
        let existing = saved
            .as_ref()
            .and_then(|saved| self.items.get(&saved.id))
            .map(|item| Rc::clone(&item.saved));
        self.incoming = Some(Rc::new(Incoming {
            name,
            saved,
            problems,
            existing,
        }));
        Vec::new()
    }

    /// Opens a sample: the one that is here already, else a fresh one.
    pub(super) fn sample(&mut self, id: String) -> Vec<Effect> {
        if self.items.contains_key(&id) {
            self.go(Route::to(&id, Page::Profile))
        } else {
            vec![Effect::LoadSample(id)]
        }
    }

    pub(super) fn sample_loaded(&mut self, result: Result<String, String>) -> Vec<Effect> {
        let sample = match result {
            Ok(text) => import(text.as_bytes(), &self.content)
                .0
                .ok_or(String::new()),
            Err(why) => Err(why),
        };
        match sample {
            Ok(mut saved) => {
                saved.saved = self.now;
                let route = Route::to(&saved.id, Page::Profile);
                let mut effects = self.add(saved);
                effects.extend(self.go(route));
                effects
            }
            Err(why) => {
                let says = Phrase::new("notice-sample-unread").with("detail", why);
                self.tell(says, Tone::Attention, None);
                Vec::new()
            }
        }
    }

    pub(super) fn accept(&mut self, accept: Accept, given: &Given<'_>) -> Vec<Effect> {
        let Some(incoming) = self.incoming.take() else {
            return Vec::new();
        };
        let Some(mut saved) = incoming.saved.clone() else {
            return Vec::new();
        };
        let taken = saved.id.is_empty() || self.items.contains_key(&saved.id);
        let page = if saved.assessment.answers.is_empty() {
            Page::Organization
        } else {
            Page::Check
        };
        let mut effects = match accept {
            Accept::Dismiss => return Vec::new(),
            Accept::Replace => self.replace(saved.clone(), Phrase::new("notice-replaced")),
            Accept::Add => {
                if taken {
                    saved.id.clone_from(&given.id);
                }
                self.add(saved.clone())
            }
        };
        effects.extend(self.go(Route::to(&saved.id, page)));
        effects
    }

    pub(super) fn export(&mut self, format: Format, given: &Given<'_>) -> Vec<Effect> {
        let Some(saved) = self.open().map(|item| Rc::clone(&item.saved)) else {
            return Vec::new();
        };
        if format == Format::File {
            return self.export_file(&saved.id);
        }
        let (Some(works), Some(derived)) = (given.works, &mut self.derived) else {
            return Vec::new();
        };
        // What was compared for the page is not compared again.
        (works.settle)(derived, &self.content);
        let text = (works.write)(derived, &self.content, given.words, self.now, format);
        let effect = self.download(&saved, format, text);
        vec![effect]
    }

    /// The saved file of an assessment; that it was made is kept beside it.
    pub(super) fn export_file(&mut self, id: &str) -> Vec<Effect> {
        let (content, now) = (Rc::clone(&self.content), self.now);
        let Some(item) = self.items.get_mut(id) else {
            return Vec::new();
        };
        item.filed = Some(now);
        let saved = Rc::clone(&item.saved);
        let text = saved.export(&content);
        let mut effects = vec![self.download(&saved, Format::File, text)];
        effects.extend(self.write(id));
        effects
    }

    fn download(&mut self, saved: &Saved, format: Format, text: String) -> Effect {
        let body = slug(saved.assessment.organization.label());
        let body = if body.is_empty() { "twinning" } else { &body };
        let name = format!("{body}-{}.{}", self.now.date(), format.ending());
        let says = Phrase::new("notice-file-given").with("name", name.as_str());
        self.tell(says, Tone::Done, None);
        Effect::Download {
            name,
            mime: format.mime(),
            text,
        }
    }
}
