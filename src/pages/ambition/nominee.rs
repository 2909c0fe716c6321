//! The person who would take the role.

use crate::ui::Form;
use twinning_core::assessment::Nominee;
use yew::prelude::*;

/// The fields about the person.
pub fn nominee(form: &Form<Nominee>) -> Html {
    html! {
        <>
            <div class="grid">
                { form.text("nominee-name", |n| &mut n.name) }
                { form.text("nominee-role", |n| &mut n.role) }
            </div>
            { form.reply("question-nominee-active", |n| &mut n.active_in_group) }
            { form.reply("question-nominee-chaired", |n| &mut n.has_chaired) }
            { form.reply("question-nominee-standing", |n| &mut n.standing) }
            { form.reply("question-nominee-language", |n| &mut n.language) }
            { form.reply("question-nominee-released", |n| &mut n.released) }
            { form.reply("question-nominee-cv", |n| &mut n.cv) }
        </>
    }
}
