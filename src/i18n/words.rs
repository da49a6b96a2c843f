//! The Fluent texts of one language, embedded in the program.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::Arg;
use crate::model::codes::Lang;
use crate::model::message::{Message, Value};

/// The files of one language, by name; every language has the same ones.
macro_rules! files {
    ($lang:literal) => {
        &[
            include_str!(concat!("../../assets/i18n/", $lang, "/names.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/countries.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/currencies.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/numbers.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/checks.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/checks-page.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/figures.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/maps.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/tables.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/bars.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/concentration.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/pictures.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/files.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/window.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/panel.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/recovery.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/cli.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/sources.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/compare.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/grid.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/report.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/timeline.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/scatter.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/picture-memory.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/ladder.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/ledger.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/ledger-page.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/gallery.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/explore.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/palette.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/stats.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/versus.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/grouping.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/pivot.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/radar.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/help.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/help-pages.ftl")),
            include_str!(concat!("../../assets/i18n/", $lang, "/stages.ftl")),
        ]
    };
}

fn files(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => files!("en"),
        Lang::Ru => files!("ru"),
        Lang::Kk => files!("kk"),
    }
}

/// The words of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of `lang`, made on first use.
    pub fn of(lang: Lang) -> &'static Self {
        static ALL: [OnceLock<Words>; 3] = [const { OnceLock::new() }; 3];
        ALL[lang as usize].get_or_init(|| Self::new(lang))
    }

    fn new(lang: Lang) -> Self {
        let id = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        for text in files(lang) {
            // A file with an error still gives its readable messages; a test holds that there is none.
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a message without variables.
    pub fn text(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// The text of a message; pass a number for the choice of the plural form and a formatted text for display.
    ///
    /// An id that no file has comes back as it is: ugly, never empty, and a test fails.
    pub fn fill(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|m| m.value()) else {
            return id.to_owned();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, value.clone());
        }
        self.bundle
            .format_pattern(pattern, Some(&values), &mut Vec::new())
            .into_owned()
    }

    /// The text of a message that another room has put together.
    pub fn say(&self, message: &Message) -> String {
        let args: Vec<_> = message
            .args
            .iter()
            .map(|(name, value)| (*name, self.arg(value)))
            .collect();
        self.fill(&message.id, &args)
    }

    /// The same as a line of its own, which begins with a capital letter.
    pub fn line(&self, message: &Message) -> String {
        let text = self.say(message);
        let mut letters = text.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => text,
        }
    }

    fn arg(&self, value: &Value) -> Arg<'static> {
        match value {
            Value::Plain(text) => Arg::from(text.clone()),
            Value::Name(text) => Arg::from(text.get(self.lang).to_owned()),
            Value::Date(date) => Arg::from(self.date(date)),
            Value::Number(quantity, unit) => Arg::from(self.exact(quantity, unit)),
            Value::Count(count) => Arg::from(*count),
            Value::Message(message) => Arg::from(self.say(message)),
        }
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}
