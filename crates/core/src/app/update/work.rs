//! Asking for work. What is to be done follows from the state; nothing is asked for twice, and what
//! was asked for and is not wanted any more is dropped when it comes.

use super::Env;
use crate::app::effect::Effect;
use crate::app::job::{Job, Outcome, Reading, Working};
use crate::app::model::{Action, Ask, Late, Model, Severity, Target, ToRead};
use crate::app::msg::Unfetched;
use crate::app::route::Page;
use crate::app::undo::What;
use crate::basics::Phrase;
use crate::content::Content;
use crate::result::Derived;
use std::rc::Rc;

impl Model {
    /// Asks for what is to be done next: one thing to be read and one to be worked out at a time.
    pub(super) fn work(&mut self) -> Vec<Effect> {
        let open = self.route.assessment();
        self.derived
            .take_if(|derived| Some(derived.saved.id.as_str()) != open);
        let mut effects = self.answer_asks();
        effects.extend(self.write_next());
        effects.extend(self.read_next());
        effects.extend(self.work_next());
        effects
    }

    /// What comes after the first page has come, or could not be fetched. Where something waits for
    /// it, that is said.
    pub(super) fn late(&mut self, result: Result<Rc<Content>, Unfetched>) -> Vec<Effect> {
        self.late = result.map_or_else(Late::Failed, Late::Here);
        let again = Some(Action::FetchAgain);
        self.notices.retain(|notice| notice.action != again);
        if matches!(self.late, Late::Failed(_)) && self.to_be_read() > 0 {
            let says = Phrase::new("notice-part-missing");
            self.tell(says, Severity::Attention, again);
        }
        Vec::new()
    }

    /// Fetches what comes after the first page once more.
    pub(super) fn fetch_late(&mut self) -> Vec<Effect> {
        self.late = Late::Coming;
        vec![Effect::FetchLate]
    }

    /// Whoever asks for more to be read than waits already is given another try.
    pub(super) fn fetch_for_what_waits(&mut self) -> Vec<Effect> {
        let (before, now) = (self.waited, self.to_be_read());
        self.waited = now;
        if matches!(self.late, Late::Failed(_)) && now > before {
            self.fetch_late()
        } else {
            Vec::new()
        }
    }

    /// How much is to be read, or being read.
    fn to_be_read(&self) -> usize {
        self.to_read.len() + usize::from(self.jobs.reading.is_some())
    }

    fn write_next(&mut self) -> Option<Effect> {
        if self.jobs.writing.is_some() {
            return None;
        }
        let give = self.to_give.pop_front()?;
        let job = Job::Write(Rc::clone(&give.saved), Rc::clone(&self.basis));
        let ticket = self.number();
        self.jobs.writing = Some((ticket, give));
        Some(Effect::Work {
            ticket,
            job,
            soon: false,
        })
    }

    fn read_next(&mut self) -> Option<Effect> {
        if self.jobs.reading.is_some() {
            return None;
        }
        while let Some(next) = self.to_read.pop_front() {
            if let Some(reading) = self.reading(&next) {
                let ticket = self.number();
                self.jobs.reading = Some((ticket, next));
                return Some(Effect::Work {
                    ticket,
                    job: Job::Read(reading),
                    soon: false,
                });
            }
        }
        None
    }

    /// The job; none where there is nothing to do any more.
    fn reading(&self, next: &ToRead) -> Option<Reading> {
        let basis = Rc::clone(&self.basis);
        Some(match next {
            ToRead::Record(record) | ToRead::Unlisted(record) => {
                Reading::Record(record.clone(), basis)
            }
            ToRead::Note(note) => Reading::Record(note.record.clone(), basis),
            ToRead::File(file) => Reading::File(file.clone(), basis),
            ToRead::Without(number) => {
                let undo = self.history.iter().find(|undo| undo.number == *number)?;
                let What::Change { before, after } = &undo.what else {
                    return None;
                };
                let now = Rc::clone(&self.documents.get(&undo.id)?.saved);
                Reading::Without {
                    now,
                    before: Rc::clone(before),
                    after: Rc::clone(after),
                }
            }
        })
    }

    fn work_next(&mut self) -> Option<Effect> {
        if self.jobs.working.is_some() {
            return None;
        }
        let content = Rc::clone(self.content()?);
        let (job, target, soon) = self.working(content)?;
        let ticket = self.number();
        self.jobs.working = Some((ticket, target));
        Some(Effect::Work {
            ticket,
            job: Job::Work(job),
            soon,
        })
    }

    /// What is to be worked out next, what for, and whether that can wait until the page was shown.
    fn working(&mut self, content: Rc<Content>) -> Option<(Working, Target, bool)> {
        let document = self.open().filter(|document| !document.saved.is_part())?;
        let saved = Rc::clone(&document.saved);
        let is_asked = !self.asks.is_empty() || !self.tries.is_empty();
        let page = self.page()?;
        let (is_result, is_trying) = (page.is_result(), *page == Page::WhatIf);
        let Some(derived) = self.present().cloned() else {
            if !is_asked && !page.needs_results() {
                return None;
            }
            let before = self.derived.clone();
            // Something is shown, and somebody may be typing.
            let soon = before.is_some() && !is_asked;
            let derive = Working::Derive {
                saved,
                before,
                content,
            };
            return Some((derive, Target::Results, soon));
        };
        let trial = || Target::Trial(saved.id.clone());
        if !self.tries.is_empty() || (self.is_trial_behind() && (is_asked || is_trying)) {
            let target = trial();
            let attempt = Working::Try {
                before: self.trial().cloned(),
                saved,
                derived,
                changes: std::mem::take(&mut self.tries),
                content,
            };
            return Some((attempt, target, false));
        }
        let tried = self.trial().map(|trial| &trial.derived);
        let tried = tried.filter(|_| is_trying).cloned();
        let open = |derived: &Rc<Derived>| !derived.is_settled();
        match self.asks.front() {
            Some(Ask::Export(_) | Ask::Print) if open(&derived) => {
                Some((Working::Settle(derived, content), Target::Results, false))
            }
            Some(Ask::Export(format)) => {
                let write = Working::Write {
                    derived,
                    format: *format,
                    today: self.today(),
                    separator: self.separator,
                    content,
                };
                Some((write, Target::File, false))
            }
            Some(Ask::Print) => {
                let tried = tried.filter(open)?;
                Some((Working::Settle(tried, content), trial(), false))
            }
            Some(Ask::Adopt) => None,
            None if is_result && open(&derived) => {
                Some((Working::Refine(derived, content), Target::Results, true))
            }
            None => {
                let tried = tried.filter(open)?;
                Some((Working::Refine(tried, content), trial(), true))
            }
        }
    }

    /// Does what waited for results, as far as they are there.
    fn answer_asks(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        while let Some(ask) = self.asks.front() {
            let is_ready = match ask {
                Ask::Export(_) => false,
                Ask::Print => self.is_all_settled(),
                Ask::Adopt => self.is_trial_ready(),
            };
            if !is_ready {
                break;
            }
            match self.asks.pop_front() {
                Some(Ask::Adopt) => effects.extend(self.adopt_now()),
                _ => effects.push(Effect::Print),
            }
        }
        effects
    }

    /// Whether what is tried holds every change of it, beside the present state.
    fn is_trial_ready(&self) -> bool {
        let is_under_way = matches!(self.jobs.working, Some((_, Target::Trial(_))));
        self.tries.is_empty() && !is_under_way && !self.is_trial_behind()
    }

    /// Whether no figure on the page can become more exact.
    fn is_all_settled(&self) -> bool {
        let Some(document) = self.open().filter(|document| !document.saved.is_part()) else {
            return true;
        };
        let is_settled = |derived: &Rc<Derived>| derived.is_settled();
        let tried = self.trial().filter(|_| self.page() == Some(&Page::WhatIf));
        let without = matches!(self.late, Late::Failed(_));
        let results = self.derived.as_ref();
        without
            || (results.is_some_and(|d| d.is_of(&document.saved) && d.is_settled())
                && tried.is_none_or(|trial| is_settled(&trial.derived)))
    }

    /// A piece of work was done.
    pub(super) fn worked(&mut self, ticket: u32, outcome: Outcome, env: &Env<'_>) -> Vec<Effect> {
        if let Some((_, give)) = self.jobs.writing.take_if(|(writing, _)| *writing == ticket) {
            return match outcome {
                Outcome::Written(text) => self.give(&give, text),
                _ => Vec::new(),
            };
        }
        if let Some((_, read)) = self.jobs.reading.take_if(|(reading, _)| *reading == ticket) {
            return self.was_read(read, outcome, env);
        }
        if let Some((_, target)) = self.jobs.working.take_if(|(working, _)| *working == ticket) {
            return self.was_worked_out(target, outcome);
        }
        Vec::new()
    }

    fn was_read(&mut self, read: ToRead, outcome: Outcome, env: &Env<'_>) -> Vec<Effect> {
        match (read, outcome) {
            (ToRead::Record(record), Outcome::Record(saved)) => self.opened(record, saved, env),
            (ToRead::Unlisted(record), Outcome::Record(saved)) => self.listed_now(&record, saved),
            (ToRead::Note(note), Outcome::Record(saved)) => {
                let id = note.record.id.clone();
                let mut effects = self.take_over(note, saved);
                if self.documents.contains_key(&id) {
                    effects.extend(self.go_on(&id, env));
                }
                effects
            }
            (ToRead::File(_), Outcome::File(file)) => self.file_read(file),
            (ToRead::Without(number), Outcome::Without(now, without)) => {
                self.undone(number, &now, without)
            }
            _ => Vec::new(),
        }
    }

    fn was_worked_out(&mut self, target: Target, outcome: Outcome) -> Vec<Effect> {
        match (target, outcome) {
            (Target::Results, Outcome::Derived(derived)) => {
                let open = self.route.assessment();
                if open == Some(derived.saved.id.as_str()) {
                    self.derived = Some(derived);
                }
            }
            (Target::Trial(id), Outcome::Derived(derived)) => {
                if let Some(trial) = self.trials.get_mut(&id)
                    && trial.derived.is_of(&derived.saved)
                {
                    Rc::make_mut(trial).derived = derived;
                }
            }
            (Target::Trial(id), Outcome::Tried(trial)) => {
                match trial {
                    Some(trial) => self.trials.insert(id, trial),
                    None => self.trials.remove(&id),
                };
            }
            (Target::File, Outcome::Written(text)) => return self.written(text),
            _ => {}
        }
        Vec::new()
    }
}
