//! How far something is.

use yew::prelude::*;

/// How much of a task is done; the label is for those who do not see the bar.
pub fn progress_bar(label: AttrValue, value: usize, most: usize) -> Html {
    html! {
        <progress class="gauge" aria-label={label} value={value.to_string()}
            max={most.max(1).to_string()} />
    }
}

/// How much of something there is; the label is for those who do not see the bar.
pub fn meter_bar(label: AttrValue, value: usize, most: usize) -> Html {
    html! {
        <meter class="gauge" aria-label={label} value={value.to_string()}
            max={most.max(1).to_string()} />
    }
}
