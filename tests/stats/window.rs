//! The window: numbers are entered, pasted and deleted in one step each, and figures offer what the numbers allow.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use joba::command::Action;
use joba::model::codes::Lang;
use joba::model::region::Region;
use joba::model::region_stat::{RegionStat, RegionStats};
use support::window::{self, Window, joba, open, setup};

struct Room(Window);

fn room(lang: Lang) -> Room {
    Room(open(setup(lang), [1280.0, 1600.0]))
}

impl Room {
    fn settle(&mut self) {
        window::settle(&mut self.0);
    }

    fn open(&mut self) {
        window::act(&mut self.0, Action::RegionStats);
    }

    fn click(&mut self, role: Role, label: &str) {
        window::click_role(&mut self.0, role, label);
    }

    fn button(&mut self, label: &str) {
        self.click(Role::Button, label);
    }

    fn type_into(&mut self, role: Role, field: &str, text: &str) {
        self.0.get_by_role_and_label(role, field).focus();
        self.settle();
        self.0.event(egui::Event::Paste(text.to_owned()));
        self.settle();
    }

    fn choose(&mut self, list: &str, typed: &str) {
        self.click(Role::ComboBox, list);
        self.0.event(egui::Event::Text(typed.to_owned()));
        self.settle();
        self.0.key_press_modifiers(Modifiers::NONE, Key::Enter);
        self.settle();
    }

    fn undo(&mut self) {
        window::press(&mut self.0, Modifiers::COMMAND, Key::Z);
    }

    fn says(&self, text: &str) -> bool {
        window::says(&self.0, text)
    }

    fn stats(&self) -> &RegionStats {
        &joba(&self.0).document().dataset().region_stats
    }

    fn is_enabled(&self, button: &str) -> bool {
        let button = self.0.get_by_role_and_label(Role::Button, button);
        !button.accesskit_node().is_disabled()
    }
}

fn value(stat: &RegionStat) -> Option<f64> {
    Some(stat.claims.first()?.value.as_ref()?.as_f64())
}

#[test]
fn a_number_needs_a_date_and_a_source_or_that_they_are_not_stated_and_undo_takes_it_back() {
    let mut room = room(Lang::En);
    room.open();
    assert!(room.says("0 of 20 regions have a number that is used"));
    room.button("Enter… Pavlodar Region");
    room.type_into(Role::TextInput, "Number", "750,000");
    assert!(!room.is_enabled("Apply"));
    assert!(room.says("Enter a date, or say that it is not stated."));
    room.click(Role::CheckBox, "The date is not stated");
    assert!(room.says("Choose a source, or say that it is not stated."));
    room.choose("Source", "Daryo");
    assert!(room.is_enabled("Apply"));
    room.button("Apply");
    assert_eq!(room.stats().len(), 1);
    let stat = &room.stats()[0];
    assert_eq!(
        (stat.region, value(stat)),
        (Some(Region::Pavlodar), Some(750_000.0))
    );
    assert!(stat.date.is_none() && stat.claims[0].source.is_some());
    assert!(room.says("1 of 20 regions has a number that is used"));
    room.button("Close");
    room.undo();
    assert!(room.stats().is_empty());
}

#[test]
fn two_columns_are_pasted_in_one_step_and_lines_that_are_not_understood_are_named() {
    let mut room = room(Lang::En);
    room.open();
    room.button("Paste…");
    let text =
        "Region\tPeople\nPavlodar\t756.5\nҚарағанды облысы\t1 135\nBerlin\t3,600\nAlmaty\t2200";
    room.type_into(Role::MultilineTextInput, "Columns from a spreadsheet", text);
    assert!(room.says("2 numbers will be entered · 2 lines are not understood"));
    assert!(room.says("“Berlin” is no region"));
    assert!(room.says("“Almaty” may be the city or the region"));
    room.click(Role::ComboBox, "Numbers are in, units");
    room.button("thousands");
    assert!(room.says("Pavlodar Region · 756,500 · new"));
    room.type_into(Role::TextInput, "Date or period", "2025");
    room.click(Role::CheckBox, "The source is not stated");
    room.button("Enter 2 numbers");
    let found: Vec<_> = room.stats().iter().map(|s| (s.region, value(s))).collect();
    assert_eq!(
        found,
        [
            (Some(Region::Pavlodar), Some(756_500.0)),
            (Some(Region::Karaganda), Some(1_135_000.0)),
        ]
    );
    room.button("Close");
    room.undo();
    assert!(room.stats().is_empty());
}

#[test]
fn a_figure_offers_what_the_numbers_allow_and_the_way_to_them() {
    let mut room = room(Lang::En);
    room.click(Role::Tab, "Charts");
    room.click(Role::ComboBox, "Compare, As it is");
    assert!(!room.is_enabled("Per 1,000 people"));
    room.0.key_press_modifiers(Modifiers::NONE, Key::Escape);
    room.settle();
    room.button("Regional statistics…");
    room.button("Enter… Pavlodar Region");
    room.type_into(Role::TextInput, "Number", "750,000");
    room.type_into(Role::TextInput, "Date or period", "2025-01-01");
    room.click(Role::CheckBox, "The source is not stated");
    room.button("Apply");
    room.button("Close");
    room.click(Role::ComboBox, "Compare, As it is");
    assert!(!room.is_enabled("% of gross regional product"));
    room.button("Per 1,000 people");
    let said = "13.3 jobs per 1,000 people, over 1 of 11 regions";
    assert!(room.says(said) && room.says("No population stated"));
}

#[test]
fn numbers_are_deleted_together_and_come_back_together() {
    let mut room = room(Lang::Ru);
    room.open();
    room.button("Вставить…");
    let text = "Павлодарская\t756 500\nВКО\t725 тыс.";
    room.type_into(Role::MultilineTextInput, "Столбцы из таблицы", text);
    room.click(Role::CheckBox, "Дата не указана");
    room.click(Role::CheckBox, "Источник не указан");
    room.button("Ввести 2 числа");
    assert_eq!(room.stats().len(), 2);
    room.button("Удалить все эти числа");
    assert!(room.stats().is_empty());
    room.button("Закрыть");
    room.undo();
    assert_eq!(room.stats().len(), 2);
}
