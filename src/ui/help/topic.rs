//! What help tells about: one topic for each page, then what is true on every page.

use crate::i18n::Words;
use crate::model::codes::codes;
use crate::ui::Page;

codes! {
    /// A topic of help. Its text is the message `help-{code}-text`; its title is that of its page, or `help-{code}`.
    pub enum Topic {
        Overview = "overview",
        Projects = "projects",
        Charts = "charts",
        Map = "map",
        Pivot = "pivot",
        Stages = "stages",
        Groups = "groups",
        Ledger = "ledger",
        Radar = "radar",
        Gallery = "gallery",
        Board = "board",
        Sources = "sources",
        Checks = "checks",
        Marks = "marks",
        Totals = "totals",
        Missing = "missing",
        RegionStats = "region-stats",
        Search = "search",
        Filters = "filters",
        Views = "views",
        Editing = "editing",
        Claims = "claims",
        Files = "files",
        Compare = "compare",
        Pictures = "pictures",
        Keyboard = "keyboard",
        CommandLine = "command-line",
    }
}

impl Topic {
    /// The topic of a page.
    pub fn of(page: Page) -> Self {
        match page {
            Page::Overview => Self::Overview,
            Page::Projects => Self::Projects,
            Page::Charts => Self::Charts,
            Page::Map => Self::Map,
            Page::Pivot => Self::Pivot,
            Page::Stages => Self::Stages,
            Page::Groups => Self::Groups,
            Page::Ledger => Self::Ledger,
            Page::Radar => Self::Radar,
            Page::Gallery => Self::Gallery,
            Page::Board => Self::Board,
            Page::Sources => Self::Sources,
            Page::Checks => Self::Checks,
        }
    }

    /// The page that it is about.
    pub fn page(self) -> Option<Page> {
        let mut pages = Page::ALL.iter().copied();
        pages.find(|page| Self::of(*page) == self)
    }

    /// Its title.
    pub fn title(self, words: &Words) -> String {
        match self.page() {
            Some(page) => words.text(&format!("page-{}", page.code())),
            None => words.text(&format!("help-{}", self.code())),
        }
    }

    /// The message id of its text.
    pub(super) fn text_id(self) -> String {
        format!("help-{}-text", self.code())
    }
}
