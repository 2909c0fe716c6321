//! The root component: it shows the state of the engine whenever that says that there is something
//! to show.

use crate::context::Cx;
use crate::engine::{Engine, Start, State};
use crate::pages;
use crate::ui::Same;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the app begins with. It does not change afterwards.
    pub start: Same<Start>,
}

/// The app.
pub struct App(Rc<Engine>);

impl Component for App {
    type Message = ();
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let show = ctx.link().callback(|()| ());
        Self(Engine::begin(Rc::clone(&ctx.props().start.0), show))
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let State {
            model, cx, parts, ..
        } = &*self.0.state();
        html! {
            <ContextProvider<Cx> context={cx.clone()}>
                { pages::view(cx, model, *parts) }
            </ContextProvider<Cx>>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let State {
            model, cx, parts, ..
        } = &*self.0.state();
        let has_title = model.route.assessment().is_none() || model.open().is_some();
        let title = (has_title || !model.is_opening()).then(|| pages::title(model, cx));
        self.0
            .shown(title.as_deref(), pages::is_there(model, *parts));
    }
}
