//! What can be committed, to be tried.

use super::{Props, try_edit};
use crate::context::Cx;
use crate::ui::{Form, Section};
use twinning_core::assessment::Edit;
use yew::prelude::*;

/// The numbers and replies that needs and rules ask for.
pub(super) fn section(cx: &Cx, props: &Props) -> Html {
    let resources = props.tried().resources.clone();
    let form = Form::new(
        &cx.words,
        resources,
        cx.on(|patch| try_edit(Edit::Resources(patch))),
    );
    html! {
        <Section title={cx.t("what-if-resources")} hint={cx.t("resources-people-hint")}>
            <div class="grid">
                { form.count("count-coordinator", |r| &mut r.coordinator) }
                { form.count("count-nominee", |r| &mut r.nominee) }
                { form.count("count-deputy", |r| &mut r.deputy) }
                { form.count("count-committee-people", |r| &mut r.committee_people) }
                { form.count("count-expert-hours", |r| &mut r.expert_hours) }
                { form.count("count-trips", |r| &mut r.trips) }
                { form.count("count-years-secured", |r| &mut r.years_secured) }
            </div>
            { form.reply("question-internet", |r| &mut r.internet) }
            { form.reply("question-room", |r| &mut r.room) }
            { form.reply("question-experts", |r| &mut r.experts) }
            { form.reply("question-management", |r| &mut r.management) }
            { form.reply("question-ministry", |r| &mut r.ministry) }
        </Section>
    }
}
