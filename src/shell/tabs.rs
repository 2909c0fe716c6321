//! Other tabs of the same browser: they are told what was stored, and tell it.

use gloo::events::EventListener;
use twinning_core::app::Msg;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};
use yew::Callback;

const NAME: &str = "twinning-toolkit";

/// The line to other tabs; without one, a tab finds out when it is looked at again.
pub struct Tabs {
    channel: Option<BroadcastChannel>,
    _listener: Option<EventListener>,
}

impl Tabs {
    /// Opens the line. A message is the id of an assessment of which a new state was stored.
    pub fn new(send: Callback<Msg>) -> Self {
        // Sandboxed pages have no channel, or one that throws.
        let channel = BroadcastChannel::new(NAME).ok();
        let listener = channel.as_ref().map(|channel| {
            EventListener::new(channel, "message", move |event| {
                let message = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
                if let Some(id) = message.and_then(|data| data.as_string()) {
                    send.emit(Msg::ChangedElsewhere(id));
                }
            })
        });
        Self {
            channel,
            _listener: listener,
        }
    }

    /// Tells other tabs that a new state of this assessment was stored.
    pub fn tell(&self, id: &str) {
        if let Some(channel) = &self.channel {
            // They look again when they are shown: a message that does not go out is no loss.
            channel.post_message(&JsValue::from(id)).ok();
        }
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}
