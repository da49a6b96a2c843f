//! Wishes without payload: label, tooltip and keys of each in one place.

use egui::{Key, KeyboardShortcut, Modifiers};

use crate::model::codes::codes;

codes! {
    /// What menus, buttons and keys can ask for. Message ids are `action-{code}`.
    pub enum Action {
        New = "new",
        Open = "open",
        Save = "save",
        SaveWithNote = "save-with-note",
        SaveAs = "save-as",
        Revert = "revert",
        OpenSample = "open-sample",
        RestoreBackup = "restore-backup",
        CompareSaved = "compare-saved",
        CompareFile = "compare-file",
        CompareBackup = "compare-backup",
        DatasetProperties = "dataset-properties",
        RegionStats = "region-stats",
        Preferences = "preferences",
        ExportCsv = "export-csv",
        ExportXlsx = "export-xlsx",
        ExportReport = "export-report",
        Quit = "quit",
        Undo = "undo",
        Redo = "redo",
        NewProject = "new-project",
        NewAnnouncement = "new-announcement",
        EditProject = "edit-project",
        DuplicateProject = "duplicate-project",
        DeleteProject = "delete-project",
        Copy = "copy",
        Paste = "paste",
        EditCell = "edit-cell",
        FillDown = "fill-down",
        ChangeSelected = "change-selected",
        Replace = "replace",
        Steps = "steps",
        Find = "find",
        ClearFilters = "clear-filters",
        ClosePanel = "close-panel",
        PageOverview = "page-overview",
        PageProjects = "page-projects",
        PageCharts = "page-charts",
        PageMap = "page-map",
        PagePivot = "page-pivot",
        PageStages = "page-stages",
        PageGroups = "page-groups",
        PageLedger = "page-ledger",
        PageRadar = "page-radar",
        PageGallery = "page-gallery",
        PageBoard = "page-board",
        PageSources = "page-sources",
        PageChecks = "page-checks",
        Palette = "palette",
        Back = "back",
        Forward = "forward",
        SaveView = "save-view",
        ManageViews = "manage-views",
        ToggleFacets = "toggle-facets",
        ToggleWeights = "toggle-weights",
        ThemeSystem = "theme-system",
        ThemeLight = "theme-light",
        ThemeDark = "theme-dark",
        ZoomIn = "zoom-in",
        ZoomOut = "zoom-out",
        ZoomReset = "zoom-reset",
        ExpandGroups = "expand-groups",
        CollapseGroups = "collapse-groups",
        ChooseColumns = "choose-columns",
        FindColumn = "find-column",
        FilterColumn = "filter-column",
        MoveColumnLeft = "move-column-left",
        MoveColumnRight = "move-column-right",
        HideColumn = "hide-column",
        FreezeColumns = "freeze-columns",
        UnfreezeColumns = "unfreeze-columns",
        FitColumn = "fit-column",
        FitColumns = "fit-columns",
        ResetColumns = "reset-columns",
        Help = "help",
        Shortcuts = "shortcuts",
        About = "about",
    }
}

impl Action {
    /// The message id of its label.
    pub fn message_id(self) -> String {
        format!("action-{}", self.code())
    }

    /// The keys that ask for it from anywhere in the window.
    ///
    /// Those without Ctrl or Alt count only while no text field has the focus.
    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        const CTRL: Modifiers = Modifiers::COMMAND;
        const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
        const CTRL_ALT: Modifiers = Modifiers::COMMAND.plus(Modifiers::ALT);
        let (modifiers, key) = match self {
            Self::New => (CTRL, Key::N),
            Self::Open => (CTRL, Key::O),
            Self::Save => (CTRL, Key::S),
            Self::SaveWithNote => (CTRL_ALT, Key::S),
            Self::SaveAs => (CTRL_SHIFT, Key::S),
            Self::Preferences => (CTRL, Key::Comma),
            Self::Quit => (CTRL, Key::Q),
            Self::Undo => (CTRL, Key::Z),
            Self::Redo => (CTRL_SHIFT, Key::Z),
            Self::NewProject => (CTRL_SHIFT, Key::N),
            Self::EditProject => (CTRL, Key::E),
            Self::DuplicateProject => (CTRL, Key::D),
            Self::DeleteProject => (Modifiers::NONE, Key::Delete),
            Self::Find => (CTRL, Key::F),
            Self::ClearFilters => (CTRL_SHIFT, Key::F),
            Self::ClosePanel => (Modifiers::NONE, Key::Escape),
            Self::PageOverview => (CTRL, Key::Num1),
            Self::PageProjects => (CTRL, Key::Num2),
            Self::PageCharts => (CTRL, Key::Num3),
            Self::PageMap => (CTRL, Key::Num4),
            Self::PageRadar => (CTRL_SHIFT, Key::R),
            Self::PageGallery => (CTRL, Key::Num7),
            Self::PageBoard => (CTRL, Key::Num8),
            Self::PageSources => (CTRL, Key::Num6),
            Self::PageChecks => (CTRL, Key::Num5),
            Self::Palette => (CTRL, Key::K),
            Self::Back => (Modifiers::ALT, Key::ArrowLeft),
            Self::Forward => (Modifiers::ALT, Key::ArrowRight),
            Self::SaveView => (CTRL, Key::B),
            Self::ToggleFacets => (CTRL_SHIFT, Key::L),
            Self::ZoomIn => (CTRL, Key::Plus),
            Self::ZoomOut => (CTRL, Key::Minus),
            Self::ZoomReset => (CTRL, Key::Num0),
            Self::Copy => (CTRL, Key::C),
            Self::Paste => (CTRL, Key::V),
            Self::EditCell => (Modifiers::NONE, Key::F2),
            Self::FillDown => (CTRL_SHIFT, Key::D),
            Self::ChangeSelected => (CTRL_SHIFT, Key::E),
            Self::Replace => (CTRL, Key::H),
            Self::Steps => (CTRL_SHIFT, Key::H),
            Self::FindColumn => (CTRL, Key::J),
            Self::FilterColumn => (Modifiers::ALT, Key::ArrowDown),
            Self::MoveColumnLeft => (CTRL_SHIFT, Key::ArrowLeft),
            Self::MoveColumnRight => (CTRL_SHIFT, Key::ArrowRight),
            Self::Help => (Modifiers::NONE, Key::F1),
            Self::Revert
            | Self::OpenSample
            | Self::RestoreBackup
            | Self::CompareSaved
            | Self::CompareFile
            | Self::CompareBackup
            | Self::DatasetProperties
            | Self::RegionStats
            | Self::ExportCsv
            | Self::ExportXlsx
            | Self::PagePivot
            | Self::ExportReport
            | Self::PageGroups
            | Self::PageStages
            | Self::ToggleWeights
            | Self::ManageViews
            | Self::PageLedger
            | Self::NewAnnouncement
            | Self::ThemeSystem
            | Self::ThemeLight
            | Self::ThemeDark
            | Self::ExpandGroups
            | Self::CollapseGroups
            | Self::ChooseColumns
            | Self::HideColumn
            | Self::FreezeColumns
            | Self::UnfreezeColumns
            | Self::FitColumn
            | Self::FitColumns
            | Self::ResetColumns
            | Self::Shortcuts
            | Self::About => return None,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }

    /// Whether egui itself listens to its keys, so that the window must not listen a second time.
    pub fn is_handled_by_toolkit(self) -> bool {
        matches!(
            self,
            Self::ZoomIn | Self::ZoomOut | Self::ZoomReset | Self::Copy | Self::Paste
        )
    }
}
