//! Wishes without payload: label, tooltip and keys of each in one place.

use crate::model::codes::codes;

codes! {
    /// What menus, buttons and keys can ask for. Message ids are `action-{code}`.
    pub enum Action {
        New = "new",
        Open = "open",
        Save = "save",
        SaveAs = "save-as",
        Revert = "revert",
        OpenSample = "open-sample",
        DatasetProperties = "dataset-properties",
        ExportCsv = "export-csv",
        Quit = "quit",
        Undo = "undo",
        Redo = "redo",
        NewProject = "new-project",
        EditProject = "edit-project",
        DuplicateProject = "duplicate-project",
        DeleteProject = "delete-project",
        Copy = "copy",
        Find = "find",
        ClearFilters = "clear-filters",
        ClosePanel = "close-panel",
        PageOverview = "page-overview",
        PageProjects = "page-projects",
        PageCharts = "page-charts",
        PageMap = "page-map",
        ThemeSystem = "theme-system",
        ThemeLight = "theme-light",
        ThemeDark = "theme-dark",
        ZoomIn = "zoom-in",
        ZoomOut = "zoom-out",
        ZoomReset = "zoom-reset",
        ResetColumns = "reset-columns",
        Shortcuts = "shortcuts",
        About = "about",
    }
}
