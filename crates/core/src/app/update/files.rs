//! Files in and out: what is brought is shown before it is taken, what is given is the whole.

use super::Env;
use crate::app::effect::{Effect, Format, Record};
use crate::app::files::{Brought, Incoming};
use crate::app::model::{Ask, Closed, Give, Model, Severity, Then, ToRead};
use crate::app::msg::Accept;
use crate::app::route::{Page, Route};
use crate::basics::{Phrase, Problem, ProblemKind};
use crate::file::Saved;
use std::rc::Rc;

impl Model {
    /// A file was brought: it is read when its turn comes.
    pub(super) fn brought(&mut self, name: String, bytes: Result<Vec<u8>, String>) -> Vec<Effect> {
        self.dragging = false;
        match bytes {
            Ok(bytes) => {
                let number = self.number();
                self.to_read.push_back(ToRead::File(Brought {
                    number,
                    name,
                    bytes: bytes.into(),
                    saved: None,
                    problems: Vec::new(),
                    is_sample: false,
                }));
            }
            Err(why) => {
                let says = Phrase::new("notice-file-unread")
                    .with("name", name)
                    .with("detail", why);
                self.tell(says, Severity::Attention, None);
            }
        }
        Vec::new()
    }

    /// A file was read: a sample is opened, another is shown when its turn comes.
    pub(super) fn file_read(&mut self, file: Brought) -> Vec<Effect> {
        if file.is_sample {
            return self.open_sample(file.saved);
        }
        self.waiting.push(file);
        Vec::new()
    }

    /// Shows the next file, if none is shown; of the one shown, how many are behind it. What is here
    /// of the same assessment must be open for that.
    pub(super) fn look_at_next(&mut self) -> Vec<Effect> {
        if let Some(shown) = &mut self.incoming {
            if shown.behind != self.waiting.len() {
                Rc::make_mut(shown).behind = self.waiting.len();
            }
            return Vec::new();
        }
        let Some(saved) = self.waiting.first().map(|file| file.saved.clone()) else {
            return Vec::new();
        };
        let home = saved.as_ref().and_then(|saved| self.home(saved));
        let same = saved.as_ref().map(|saved| saved.id.clone());
        let fetched: Vec<_> = home.iter().chain(&same).collect();
        let effects: Vec<_> = fetched.iter().flat_map(|id| self.fetch(id)).collect();
        if fetched.iter().any(|id| self.is_fetched(id)) {
            return effects;
        }
        let Brought {
            number,
            name,
            saved,
            mut problems,
            ..
        } = self.waiting.remove(0);
        let here = |id: Option<String>| {
            let document = self.documents.get(&id?)?;
            Some(Rc::clone(&document.saved))
        };
        let (home, existing) = (here(home), here(same));
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
        effects
    }

    /// Lets the person choose files; one that could not be opened is done with.
    pub(super) fn choose_file(&mut self) -> Vec<Effect> {
        if self.incoming.as_ref().is_some_and(|i| i.saved.is_none()) {
            self.incoming = None;
        }
        vec![Effect::ChooseFile]
    }

    /// Opens a sample: the one that is here already, else a fresh one.
    pub(super) fn sample(&mut self, id: String) -> Vec<Effect> {
        if self.shelf.contains_key(&id) {
            self.go(Route::to(&id, Page::Profile))
        } else {
            vec![Effect::LoadSample(id)]
        }
    }

    pub(super) fn sample_loaded(&mut self, result: Result<String, String>) -> Vec<Effect> {
        match result {
            Ok(text) => {
                let number = self.number();
                self.to_read.push_back(ToRead::File(Brought {
                    number,
                    name: String::new(),
                    bytes: text.into_bytes().into(),
                    saved: None,
                    problems: Vec::new(),
                    is_sample: true,
                }));
            }
            Err(why) => self.tell_sample_unread(why),
        }
        Vec::new()
    }

    fn open_sample(&mut self, saved: Option<Saved>) -> Vec<Effect> {
        let Some(mut saved) = saved else {
            self.tell_sample_unread(String::new());
            return Vec::new();
        };
        saved.saved = self.now;
        let route = Route::to(&saved.id, Page::Profile);
        // It may have been opened twice in a row.
        let mut effects = match self.shelf.contains_key(&saved.id) {
            true => Vec::new(),
            false => self.add(saved),
        };
        effects.extend(self.go(route));
        effects
    }

    fn tell_sample_unread(&mut self, why: String) {
        let says = Phrase::new("notice-sample-unread").with("detail", why);
        self.tell(says, Severity::Attention, None);
    }

    /// Does with the file that is shown what the person decided, and shows the next.
    pub(super) fn accept(&mut self, accept: Accept, env: &Env<'_>) -> Vec<Effect> {
        let Some(incoming) = self.incoming.take() else {
            return Vec::new();
        };
        match &incoming.saved {
            Some(saved) => self.take(accept, saved.clone(), env),
            None => Vec::new(),
        }
    }

    fn take(&mut self, accept: Accept, mut saved: Saved, env: &Env<'_>) -> Vec<Effect> {
        let taken = self.shelf.contains_key(&saved.id);
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
                // An id from outside that is none of ours was not read.
                if taken || saved.id.is_empty() {
                    saved.id.clone_from(&env.id);
                }
                self.add(saved.clone())
            }
        };
        effects.extend(self.go(Route::to(&saved.id, page)));
        effects
    }

    /// Gives the open assessment in a format, once its results are there.
    pub(super) fn export(&mut self, format: Format) -> Vec<Effect> {
        let Some(id) = self.open().map(|document| document.saved.id.clone()) else {
            return Vec::new();
        };
        if format == Format::File {
            return self.export_file(&id);
        }
        self.asks.push_back(Ask::Export(format));
        Vec::new()
    }

    /// The results were written.
    pub(super) fn written(&mut self, text: Rc<str>) -> Vec<Effect> {
        let saved = self.open().map(|document| Rc::clone(&document.saved));
        match (saved, self.asks.pop_front()) {
            (Some(saved), Some(Ask::Export(format))) => {
                let name = self.name_of(&saved, format);
                vec![self.download(name, format, text)]
            }
            _ => Vec::new(),
        }
    }

    /// Prints the page, once its figures are as exact as they can be.
    pub(super) fn print(&mut self) -> Vec<Effect> {
        self.asks.push_back(Ask::Print);
        Vec::new()
    }

    /// The saved file of an assessment; that it was made is kept beside it. One that cannot be read
    /// is given as it is stored.
    pub(super) fn export_file(&mut self, id: &str) -> Vec<Effect> {
        if let Some(Closed::Unreadable(record)) = self.closed.get(id) {
            let record = record.clone();
            return self.give_unread(&record);
        }
        let Some(document) = self.documents.get(id) else {
            return self.once_open(id, Then::Export);
        };
        self.to_give.push_back(Give {
            saved: Rc::clone(&document.saved),
            is_document: true,
        });
        Vec::new()
    }

    /// The file of a state was written.
    pub(super) fn give(&mut self, give: &Give, text: Rc<str>) -> Vec<Effect> {
        let name = self.name_of(&give.saved, Format::File);
        let mut effects = vec![self.download(name, Format::File, text)];
        let (id, now) = (&give.saved.id, self.now);
        if give.is_document
            && let Some(document) = self.documents.get_mut(id)
        {
            document.filed = Some(now);
            effects.extend(self.write(id));
        }
        effects
    }

    /// What is stored and cannot be read as a file, as it is stored.
    pub(super) fn give_unread(&mut self, record: &Record) -> Vec<Effect> {
        let Some(entry) = self.shelf.get_mut(&record.id) else {
            return Vec::new();
        };
        entry.filed = Some(self.now);
        let label = entry.label.clone();
        let name = self.file_name(&label, None, Format::File);
        vec![self.download(name, Format::File, Rc::clone(&record.text))]
    }

    /// A file for the person.
    pub(super) fn download(&mut self, name: String, format: Format, text: Rc<str>) -> Effect {
        let says = Phrase::new("notice-file-given").with("name", name.as_str());
        self.tell(says, Severity::Done, None);
        Effect::Download {
            name,
            mime: format.mime(),
            text,
        }
    }
}
