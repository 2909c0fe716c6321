//! A few small signs. They always stand beside words.

use yew::prelude::*;

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// In order, done.
    Check,
    /// Not met, close.
    Cross,
    /// Not known.
    Question,
    /// Good to know.
    Info,
    /// Needs attention.
    Attention,
    /// Add.
    Plus,
    /// Take away.
    Remove,
    /// Back.
    Previous,
    /// On.
    Next,
    /// Move up.
    Up,
    /// Move down.
    Down,
    /// Open the menu.
    Menu,
    /// Take along as a file.
    Download,
    /// Print.
    Print,
    /// Take back.
    Undo,
}

impl Sign {
    /// The outline on a field of 24 by 24.
    fn path(self) -> &'static str {
        match self {
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::Cross => "M6 6l12 12M18 6L6 18",
            Self::Question => "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18v.5",
            Self::Info => "M12 11v6M12 7v.5M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z",
            Self::Attention => "M12 3L2 20.5h20L12 3zM12 10v5M12 17.5v.5",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Remove => "M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5",
            Self::Previous => "M15 5l-7 7 7 7",
            Self::Next => "M9 5l7 7-7 7",
            Self::Up => "M5 15l7-7 7 7",
            Self::Down => "M5 9l7 7 7-7",
            Self::Menu => "M4 6h16M4 12h16M4 18h16",
            Self::Download => "M12 4v11M7 10.5l5 5 5-5M5 20h14",
            Self::Print => "M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z",
            Self::Undo => "M9 7L4 12l5 5M4 12h10a5 5 0 0 1 0 10h-2",
        }
    }

    /// Whether it points somewhere and is turned round in right-to-left.
    fn points(self) -> bool {
        matches!(self, Self::Previous | Self::Next | Self::Undo)
    }
}

/// A sign, hidden from screen readers.
pub fn icon(sign: Sign) -> Html {
    let points = sign.points().then_some("points");
    html! {
        <svg class={classes!("icon", points)} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d={sign.path()} />
        </svg>
    }
}
