//! What `joba chart` can be told about a map: flags that become its settings.

use clap::Args;

use super::CANNOT;
use super::args::words;
use super::output::Failure;
use crate::figure::map::{Classes, MapForm, MapSettings, Multiples, Scale, check_bounds};
use crate::i18n::Words;

/// The settings of the map, each flag by the name of its setting.
#[derive(Args, Debug, Default)]
pub(super) struct MapArgs {
    #[arg(long, value_name = "FORM", value_parser = words(MapForm::ALL, MapForm::code))]
    pub form: Option<MapForm>,
    #[arg(long, value_name = "CLASSES", value_parser = words(Classes::ALL, Classes::code))]
    pub classes: Option<Classes>,
    #[arg(long, value_name = "N", value_parser = count)]
    pub count: Option<usize>,
    #[arg(
        long,
        value_name = "N,N…",
        value_delimiter = ',',
        allow_negative_numbers = true
    )]
    pub bounds: Vec<f64>,
    #[arg(long, value_name = "COLOURS", value_parser = words(Scale::ALL, Scale::code))]
    pub colours: Option<Scale>,
    #[arg(long, value_name = "N", value_parser = middle, allow_negative_numbers = true)]
    pub middle: Option<f64>,
    #[arg(long, value_name = "FIELD", value_parser = words(Multiples::ALL, Multiples::code))]
    pub multiples: Option<Multiples>,
}

impl MapArgs {
    /// Puts what the flags say into the settings; bounds without classes mean own ones, a middle means two ends.
    pub(super) fn apply(&self, settings: &mut MapSettings, words: &Words) -> Result<(), Failure> {
        settings.form = self.form.unwrap_or(settings.form);
        settings.count = self.count.unwrap_or(settings.count);
        settings.multiples = self.multiples.unwrap_or(settings.multiples);
        if !self.bounds.is_empty() {
            settings.classes = Classes::Own;
            settings.bounds.clone_from(&self.bounds);
        }
        settings.classes = self.classes.unwrap_or(settings.classes);
        if self.middle.is_some() {
            settings.scale = Scale::TwoEnded;
            settings.middle = self.middle;
        }
        settings.scale = self.colours.unwrap_or(settings.scale);
        if settings.classes == Classes::Own {
            check_bounds(&settings.bounds).map_err(|error| {
                let example = [("example", "--bounds 1,2,5".into())];
                Failure::new(CANNOT, words.fill(error.message_id(), &example))
            })?;
        }
        if !settings.form.measures().contains(&settings.measure) {
            return Err(Failure::new(CANNOT, words.text("map-bubbles-measure")));
        }
        Ok(())
    }
}

/// How many classes there are at most.
fn count(text: &str) -> Result<usize, String> {
    let number = text.parse().ok();
    number
        .filter(|n| MapSettings::COUNTS.contains(n))
        .ok_or_else(|| text.to_owned())
}

/// The middle of a two-ended scale.
fn middle(text: &str) -> Result<f64, String> {
    let number: Option<f64> = text.parse().ok();
    number
        .filter(|n| n.is_finite() && *n > 0.0)
        .ok_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::codes::Lang;

    #[test]
    fn bounds_mean_own_classes_and_a_middle_means_two_ends() {
        let args = MapArgs {
            bounds: vec![1.0, 2.0],
            middle: Some(1.5),
            ..MapArgs::default()
        };
        let mut settings = MapSettings::default();
        assert!(args.apply(&mut settings, Words::of(Lang::En)).is_ok());
        assert_eq!(settings.classes, Classes::Own);
        assert_eq!(settings.scale, Scale::TwoEnded);
    }

    #[test]
    fn bounds_that_do_not_rise_are_refused() {
        let args = MapArgs {
            bounds: vec![2.0, 1.0],
            ..MapArgs::default()
        };
        let mut settings = MapSettings::default();
        assert!(args.apply(&mut settings, Words::of(Lang::En)).is_err());
    }
}
