//! Something to be said, not yet in any language: the id of a message and what fills it.

/// The id of a message and its arguments; `text::Words` puts it into a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    /// The message, or `message.attribute`.
    pub id: String,
    /// What fills its places, by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// What fills one place of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text a person typed, or a code: shown as it is.
    Text(String),
    /// A number, written in the reader's way.
    Number(f64),
    /// Another message.
    Word(Box<Phrase>),
    /// Several messages as one list.
    Words(Vec<Phrase>),
}

/// Words of the content, or what somebody typed instead.
#[derive(Clone, Debug, PartialEq)]
pub enum Wording {
    /// Words of the content.
    Words(Phrase),
    /// Typed.
    Typed(String),
}

impl Phrase {
    /// The message with this id.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            args: Vec::new(),
        }
    }

    /// The same with one more place filled.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(u32::try_from(number).map_or(f64::MAX, f64::from))
    }
}

impl From<Phrase> for Arg {
    fn from(phrase: Phrase) -> Self {
        Self::Word(Box::new(phrase))
    }
}

impl From<Vec<Phrase>> for Arg {
    fn from(phrases: Vec<Phrase>) -> Self {
        Self::Words(phrases)
    }
}

impl Wording {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Typed(text) if text.trim().is_empty())
    }
}
