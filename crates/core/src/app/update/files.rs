//! Files in and out: what is brought is shown before it is taken, what is given is the whole.

use super::Env;
use crate::app::effect::{Effect, Format};
use crate::app::model::{Brought, Incoming, Model, Severity};
use crate::app::msg::Accept;
use crate::app::route::{Page, Route};
use crate::basics::{Phrase, Problem, ProblemKind};
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
                self.tell(says, Severity::Attention, None);
                return Vec::new();
            }
        };
        let (saved, problems) = import(&bytes, &self.basis);
        let number = self.next_file;
        self.next_file = number.wrapping_add(1);
        self.waiting.push(Brought {
            number,
            name,
            saved,
            problems,
        });
        self.look_at_next();
        Vec::new()
    }

    /// Shows the next file, if none is shown; of the one shown, how many are behind it.
    fn look_at_next(&mut self) {
        if let Some(shown) = &mut self.incoming {
            Rc::make_mut(shown).behind = self.waiting.len();
            return;
        }
        if self.waiting.is_empty() {
            return;
        }
        let brought = self.waiting.remove(0);
        let Brought {
            number,
            name,
            saved,
            mut problems,
        } = brought;
        let home = saved.as_ref().and_then(|saved| self.home(saved));
        let home = home.map(|document| Rc::clone(&document.saved));
        let existing = saved
            .as_ref()
            .and_then(|saved| self.documents.get(&saved.id));
        let existing = existing.map(|document| Rc::clone(&document.saved));
        let is_part = saved.as_ref().is_some_and(Saved::is_part);
        let open = self
            .open()
            .is_some_and(|document| !document.saved.is_part());
        if is_part && open && home.is_none() {
            problems.insert(0, Problem::new(ProblemKind::OtherAssessment, "", ""));
        }
        self.incoming = Some(Rc::new(Incoming {
            name,
            saved,
            problems,
            existing,
            home,
            number,
            behind: self.waiting.len(),
        }));
    }

    /// Lets the person choose files; one that could not be opened is done with.
    pub(super) fn choose_file(&mut self) -> Vec<Effect> {
        if self.incoming.as_ref().is_some_and(|i| i.saved.is_none()) {
            self.incoming = None;
            self.look_at_next();
        }
        vec![Effect::ChooseFile]
    }

    /// Opens a sample: the one that is here already, else a fresh one.
    pub(super) fn sample(&mut self, id: String) -> Vec<Effect> {
        if self.documents.contains_key(&id) {
            self.go(Route::to(&id, Page::Profile))
        } else {
            vec![Effect::LoadSample(id)]
        }
    }

    pub(super) fn sample_loaded(&mut self, result: Result<String, String>) -> Vec<Effect> {
        let sample = match result {
            Ok(text) => import(text.as_bytes(), &self.basis).0.ok_or(String::new()),
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
                self.tell(says, Severity::Attention, None);
                Vec::new()
            }
        }
    }

    /// Does with the file that is shown what the person decided, and shows the next.
    pub(super) fn accept(&mut self, accept: Accept, env: &Env<'_>) -> Vec<Effect> {
        let Some(incoming) = self.incoming.take() else {
            return Vec::new();
        };
        let effects = match &incoming.saved {
            Some(saved) => self.take(accept, saved.clone(), env),
            None => Vec::new(),
        };
        self.look_at_next();
        effects
    }

    fn take(&mut self, accept: Accept, mut saved: Saved, env: &Env<'_>) -> Vec<Effect> {
        let taken = saved.id.is_empty() || self.documents.contains_key(&saved.id);
        let page = if saved.is_part() {
            Page::Respondents
        } else if saved.assessment.answers.is_empty() {
            Page::Organization
        } else {
            Page::Check
        };
        let mut effects = match accept {
            Accept::Dismiss => return Vec::new(),
            Accept::Join => return self.join(&saved),
            // The same part twice is one part.
            Accept::Add | Accept::Replace if saved.is_part() && taken => return self.join(&saved),
            Accept::Replace => self.replace(saved.clone(), Phrase::new("notice-replaced")),
            Accept::Add => {
                if taken {
                    saved.id.clone_from(&env.id);
                }
                self.add(saved.clone())
            }
        };
        effects.extend(self.go(Route::to(&saved.id, page)));
        effects
    }

    pub(super) fn export(&mut self, format: Format, env: &Env<'_>) -> Vec<Effect> {
        let Some(saved) = self.open().map(|document| Rc::clone(&document.saved)) else {
            return Vec::new();
        };
        if format == Format::File {
            return self.export_file(&saved.id);
        }
        let (Some((works, content)), Some(derived)) = (self.engine(env.works), &mut self.derived)
        else {
            return Vec::new();
        };
        // What was compared for the page is not compared again.
        (works.settle)(derived, &content);
        let text = (works.write)(derived, &content, env.words, self.now, format);
        let effect = self.download(&saved, format, text.into());
        vec![effect]
    }

    /// The saved file of an assessment; that it was made is kept beside it.
    pub(super) fn export_file(&mut self, id: &str) -> Vec<Effect> {
        let (basis, now) = (Rc::clone(&self.basis), self.now);
        let Some(document) = self.documents.get_mut(id) else {
            return Vec::new();
        };
        document.filed = Some(now);
        let (saved, text) = (Rc::clone(&document.saved), document.text(&basis));
        let mut effects = vec![self.download(&saved, Format::File, text)];
        effects.extend(self.write(id));
        effects
    }

    pub(super) fn download(&mut self, saved: &Saved, format: Format, text: Rc<str>) -> Effect {
        let name = self.file_name(saved, format);
        let says = Phrase::new("notice-file-given").with("name", name.as_str());
        self.tell(says, Severity::Done, None);
        Effect::Download {
            name,
            mime: format.mime(),
            text,
        }
    }
}
