//! The figures worth a look: each a name with the settings that make it say one thing.

use super::bars::{BarsSettings, Order, Split};
use super::board::FigureSetup;
use super::ladder::LadderSettings;
use super::ledger::LedgerSettings;
use super::map::{MapForm, MapSettings, Multiples};
use super::pivot::PivotSettings;
use super::scatter::ScatterSettings;
use super::stages::StagesSettings;
use super::timeline::TimelineSettings;
use super::versus::VersusSettings;
use super::{FigureName, Grouping, Measure, Settings};

/// A figure that the gallery shows. Message ids are `gallery-{code}` for its title and `gallery-{code}-about` for the
/// line below it.
#[derive(Debug)]
pub struct Entry {
    /// Its name in the program.
    pub code: &'static str,
    /// The figure; one that obeys the settings.
    pub figure: FigureName,
    /// Writes the settings of this figure, whole, and leaves those of the others alone.
    set_up: fn(&mut Settings),
}

/// The gallery, in the order in which it hangs.
pub const GALLERY: &[Entry] = &[
    Entry {
        code: "investment-by-region",
        figure: FigureName::Bars,
        set_up: |all| all.bars = bars(Measure::Investment, Grouping::Region),
    },
    Entry {
        code: "map-investment",
        figure: FigureName::Map,
        set_up: |all| all.map = map(Measure::Investment, MapForm::Regions),
    },
    Entry {
        code: "jobs-by-region",
        figure: FigureName::Bars,
        set_up: |all| all.bars = bars(Measure::Jobs, Grouping::Region),
    },
    Entry {
        code: "tiles-jobs",
        figure: FigureName::Map,
        set_up: |all| all.map = map(Measure::Jobs, MapForm::Tiles),
    },
    Entry {
        code: "timeline",
        figure: FigureName::Timeline,
        set_up: |all| all.timeline = TimelineSettings::default(),
    },
    Entry {
        code: "map-bubbles",
        figure: FigureName::Map,
        set_up: |all| all.map = map(Measure::Investment, MapForm::Bubbles),
    },
    Entry {
        code: "investment-by-sector",
        figure: FigureName::Bars,
        set_up: |all| all.bars = bars(Measure::Investment, Grouping::Sector),
    },
    Entry {
        code: "concentration",
        figure: FigureName::Concentration,
        set_up: |_| {},
    },
    Entry {
        code: "investment-by-region-and-status",
        figure: FigureName::Bars,
        set_up: |all| {
            all.bars = BarsSettings {
                split: Split::Stacked,
                ..bars(Measure::Investment, Grouping::Region)
            };
        },
    },
    Entry {
        code: "projects-by-status",
        figure: FigureName::Bars,
        set_up: |all| all.bars = bars(Measure::Projects, Grouping::Status),
    },
    Entry {
        code: "projects-by-region-and-status",
        figure: FigureName::Map,
        set_up: |all| {
            all.map = MapSettings {
                multiples: Multiples::Status,
                ..map(Measure::Projects, MapForm::Tiles)
            };
        },
    },
    Entry {
        code: "investment-by-investor",
        figure: FigureName::Bars,
        set_up: |all| all.bars = bars(Measure::Investment, Grouping::Investor),
    },
    Entry {
        code: "jobs-per-million-by-sector",
        figure: FigureName::Bars,
        set_up: |all| all.bars = bars(Measure::JobsPerMillion, Grouping::Sector),
    },
    Entry {
        code: "investment-by-year",
        figure: FigureName::Bars,
        set_up: |all| {
            all.bars = BarsSettings {
                order: Order::Fixed,
                ..bars(Measure::Investment, Grouping::Year)
            };
        },
    },
    Entry {
        code: "capacity-ladder",
        figure: FigureName::CapacityLadder,
        set_up: |all| all.ladder = LadderSettings::default(),
    },
    Entry {
        code: "ledger",
        figure: FigureName::Ledger,
        set_up: |all| all.ledger = LedgerSettings::default(),
    },
    Entry {
        code: "investment-against-jobs",
        figure: FigureName::InvestmentAgainstJobs,
        set_up: |all| all.scatter = ScatterSettings::default(),
    },
    Entry {
        code: "versus",
        figure: FigureName::Versus,
        set_up: |all| all.versus = VersusSettings::default(),
    },
    Entry {
        code: "stages",
        figure: FigureName::Stages,
        set_up: |all| all.stages = StagesSettings::default(),
    },
    Entry {
        code: "pivot",
        figure: FigureName::Pivot,
        set_up: |all| all.pivot = PivotSettings::default(),
    },
];

fn bars(measure: Measure, by: Grouping) -> BarsSettings {
    BarsSettings {
        by,
        measure,
        order: Order::expected(by),
        ..BarsSettings::default()
    }
}

fn map(measure: Measure, form: MapForm) -> MapSettings {
    MapSettings {
        measure,
        form,
        ..MapSettings::default()
    }
}

impl Entry {
    /// The entry of this name.
    pub fn of(code: &str) -> Option<&'static Self> {
        GALLERY.iter().find(|entry| entry.code == code)
    }

    /// The entry that shows just this.
    pub fn showing(setup: &FigureSetup) -> Option<&'static Self> {
        GALLERY.iter().find(|entry| entry.setup() == *setup)
    }

    /// The figure with settings of its own.
    pub fn setup(&self) -> FigureSetup {
        let mut settings = Settings::default();
        self.set_up(&mut settings);
        FigureSetup {
            name: self.figure,
            settings,
        }
    }

    /// Sets this figure up among all the others.
    pub fn set_up(&self, settings: &mut Settings) {
        (self.set_up)(settings);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_pictures_of_the_gallery_show_the_same() {
        for (i, entry) in GALLERY.iter().enumerate() {
            let same = GALLERY
                .iter()
                .skip(i + 1)
                .find(|other| other.code == entry.code || other.setup() == entry.setup());
            assert!(same.is_none(), "{} and {same:?}", entry.code);
        }
    }

    #[test]
    fn setting_one_figure_up_leaves_the_others_as_they_are() {
        let mut settings = Settings::default();
        settings.map.form = MapForm::Tiles;
        let kept = settings.map.clone();
        let entry = Entry::of("investment-by-sector").expect("it hangs there");
        entry.set_up(&mut settings);
        assert_eq!(settings.bars.by, Grouping::Sector);
        assert_eq!(settings.map, kept);
    }
}
