//! Web pages open only after their real host was shown, and only by http and https.

use egui::Context;

use super::dialogs::{Answer, Dialog, choice};
use super::joba::Joba;

impl Joba {
    /// Asks whether to open a page; an address of another kind is dropped.
    pub(super) fn link_ui(&mut self, ctx: &Context, url: String) {
        let words = self.words();
        let Some(host) = web_host(&url) else { return };
        let choices = [
            choice(words, Answer::Ok, "link-open", true),
            choice(words, Answer::Cancel, "dialog-cancel", false),
        ];
        let text = words.fill(
            "link-text",
            &[("host", host.into()), ("url", url.clone().into())],
        );
        match self.ask(ctx, (&words.text("link-title"), &text), &choices) {
            Some(Answer::Ok) => ctx.open_url(egui::OpenUrl::new_tab(url)),
            Some(_) => {}
            None => self.keep(true, Dialog::Link(url)),
        }
    }
}

/// The host of a web address; `None` for anything but http and https.
fn web_host(url: &str) -> Option<String> {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit('@').next()?;
    (!host.is_empty()).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::web_host;

    #[test]
    fn only_web_addresses_are_opened_and_the_real_host_is_shown() {
        assert_eq!(
            web_host("https://www.gov.kz/page?x=1").as_deref(),
            Some("www.gov.kz")
        );
        assert_eq!(
            web_host("http://gov.kz@evil.example/").as_deref(),
            Some("evil.example")
        );
        assert_eq!(web_host("file:///etc/passwd"), None);
        assert_eq!(web_host("javascript:alert(1)"), None);
    }
}
