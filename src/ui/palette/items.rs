//! What can be chosen: every action, saved view, region, figure, language and project.

use super::super::help::Topic;
use super::super::{Desk, View, charts, obstacle, table, views};
use super::score::score;
use crate::command::{Action, Command, TableWish};
use crate::document::{Key, view_name};
use crate::figure::FigureName;
use crate::i18n::Words;
use crate::i18n::names::Named as _;
use crate::model::codes::Lang;
use crate::model::project::Project;
use crate::model::region::Region;
use crate::model::text::Text;
use crate::model::visible::visible;
use crate::query::column::Column;
use crate::query::filter::{Filter, Value};
use crate::query::fold::fold;
use crate::query::totals::Grouping;

/// Characters of a name that a line shows.
const NAME_LIMIT: usize = 120;
/// Points that a name in another language or another spelling loses.
const OTHER_NAME: i32 = 3;
/// Points that the group of a thing loses.
const GROUP: i32 = 6;

/// What was chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Pick {
    /// Do this.
    Act(Action),
    /// Show this one of the dataset's views, which has this name.
    ShowView(usize, Text),
    /// Show the projects of a region.
    Filter(Region),
    /// Show a figure on its page.
    Figure(FigureName),
    /// Group the table by this field alone, or not at all.
    GroupBy(Option<Grouping>),
    /// Bring a column of the table into view.
    Column(Column),
    /// Speak a language.
    Speak(Lang),
    /// Show a project.
    Open(Key),
    /// Tell about a topic.
    Help(Topic),
}

impl Pick {
    /// The wish that the choice is; `None` for a figure and for help, which are shown without one.
    pub fn command(&self, filter: &Filter) -> Option<Command> {
        Some(match self {
            Self::Act(action) => Command::Do(*action),
            Self::ShowView(at, _) => Command::ShowView(*at),
            Self::Filter(region) => {
                let mut filter = filter.clone();
                filter.release(Grouping::Region);
                filter.add(Value::Region(Some(*region)));
                Command::SetFilter(filter)
            }
            Self::GroupBy(field) => {
                Command::Table(TableWish::GroupBy(field.iter().copied().collect()))
            }
            Self::Column(column) => Command::Table(TableWish::GoTo(*column)),
            Self::Speak(lang) => Command::SetLang(*lang),
            Self::Open(key) => Command::OpenProject(*key),
            Self::Figure(_) | Self::Help(_) => return None,
        })
    }

    /// Whether it is a part of the dataset, so that another dataset does not have it.
    pub fn is_of_dataset(&self) -> bool {
        match self {
            Self::ShowView(..) | Self::Open(_) => true,
            Self::Act(_)
            | Self::Filter(_)
            | Self::Figure(_)
            | Self::GroupBy(_)
            | Self::Column(_)
            | Self::Speak(_)
            | Self::Help(_) => false,
        }
    }
}

/// A thing to choose.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) pick: Pick,
    /// What it is called.
    pub(super) name: String,
    /// What kind of thing it is; empty for a plain action.
    pub(super) group: String,
    /// Why it cannot be chosen now.
    pub(super) obstacle: Option<String>,
    /// Its name, its other names and its group, folded, with the points that each loses.
    texts: Vec<(String, i32)>,
}

impl Item {
    fn new(pick: Pick, name: String, group: String, others: impl Iterator<Item = String>) -> Self {
        let mut texts = vec![(fold(&name), 0)];
        for other in others {
            let other = fold(&other);
            if !texts.iter().any(|(known, _)| *known == other) {
                texts.push((other, OTHER_NAME));
            }
        }
        texts.push((fold(&group), GROUP));
        Self {
            pick,
            name,
            group,
            obstacle: None,
            texts,
        }
    }

    /// How well folded words fit it; `None` unless each is found.
    pub(super) fn score(&self, words: &[String]) -> Option<i32> {
        let best = |word: &String| {
            let texts = self.texts.iter();
            texts
                .filter_map(|(text, lost)| Some(score(word, text)? - lost))
                .max()
        };
        words.iter().map(best).sum()
    }
}

/// Everything that can be chosen, the fewest first.
pub(super) fn items(view: &View<'_>, desk: &Desk) -> Vec<Item> {
    let words = view.words;
    let project = words.text("palette-project");
    let dataset = view.document.dataset();
    let projects = dataset.projects.iter().enumerate().filter_map(|(row, p)| {
        let key = view.document.project_key(row)?;
        Some(project_item(words, key, p, &project))
    });
    let langs = Lang::ALL.iter().map(|lang| {
        let name = Words::of(*lang).text("language-name");
        let others = Lang::ALL
            .iter()
            .map(|l| Words::of(*l).text("menu-language"));
        Item::new(
            Pick::Speak(*lang),
            name,
            words.text("menu-language"),
            others,
        )
    });
    actions(view, desk)
        .chain(saved_views(view))
        .chain(Region::ALL.iter().map(|r| region_item(words, *r)))
        .chain(figures(words))
        .chain(groupings(words))
        .chain(columns(words))
        .chain(langs)
        .chain(topics(words))
        .chain(projects)
        .collect()
}

fn actions(view: &View<'_>, desk: &Desk) -> impl Iterator<Item = Item> {
    let here = Action::ALL.iter().filter(|a| **a != Action::Palette);
    here.map(|action| {
        let id = action.message_id();
        let group = group(*action).map(|id| view.words.text(id));
        let item = Item::new(
            Pick::Act(*action),
            view.words.text(&id),
            group.unwrap_or_default(),
            in_all(&id),
        );
        let obstacle = obstacle::of(view, desk, *action);
        Item {
            obstacle: obstacle.map(|id| view.words.text(id)),
            ..item
        }
    })
}

/// The message id of what an action belongs to, where its label alone does not say it.
fn group(action: Action) -> Option<&'static str> {
    let id = action.code();
    if id.starts_with("theme-") {
        Some("menu-theme")
    } else if id.starts_with("page-") {
        Some("palette-page")
    } else {
        None
    }
}

/// A message in every language.
fn in_all(id: &str) -> impl Iterator<Item = String> {
    Lang::ALL.iter().map(move |lang| Words::of(*lang).text(id))
}

fn saved_views(view: &View<'_>) -> impl Iterator<Item = Item> {
    let words = view.words;
    let views = view.document.dataset().views.iter().enumerate();
    views.filter_map(move |(at, json)| {
        let text = view_name(json)?;
        let shown = visible(text.get(words.lang()), NAME_LIMIT);
        let others: Vec<String> = text.all().map(str::to_owned).collect();
        let pick = Pick::ShowView(at, text);
        let item = Item::new(pick, shown, words.text("palette-view"), others.into_iter());
        let error = views::read(json).err();
        Some(Item {
            obstacle: error.map(|e| words.line(&e.message())),
            ..item
        })
    })
}

fn region_item(words: &Words, region: Region) -> Item {
    let id = region.message_id();
    let short = format!("{id}-short");
    let others: Vec<String> = in_all(&id).chain(in_all(&short)).collect();
    Item::new(
        Pick::Filter(region),
        words.name(&region),
        words.text("palette-region"),
        others.into_iter(),
    )
}

fn figures(words: &Words) -> impl Iterator<Item = Item> {
    charts::CHARTS.iter().map(|name| {
        let id = format!("figure-name-{}", name.code());
        Item::new(
            Pick::Figure(*name),
            words.text(&id),
            words.text("palette-figure"),
            in_all(&id),
        )
    })
}

fn groupings(words: &Words) -> impl Iterator<Item = Item> {
    let fields = Grouping::ALL.iter().copied().map(Some);
    std::iter::once(None).chain(fields).map(|field| {
        let id = field.map_or_else(
            || "table-group-none".to_owned(),
            |field| format!("table-by-{}", field.code()),
        );
        let group = words.text("table-group-by");
        Item::new(Pick::GroupBy(field), words.text(&id), group, in_all(&id))
    })
}

/// The columns of the table, to be found among everything or alone.
pub(super) fn columns(words: &Words) -> impl Iterator<Item = Item> {
    Column::ALL.iter().map(|column| {
        let id = table::header_id(*column);
        let group = words.text("palette-column");
        Item::new(Pick::Column(*column), words.text(&id), group, in_all(&id))
    })
}

fn topics(words: &Words) -> impl Iterator<Item = Item> {
    Topic::ALL.iter().map(|topic| {
        let others = Lang::ALL.iter().map(|lang| topic.title(Words::of(*lang)));
        let group = words.text("menu-help");
        Item::new(Pick::Help(*topic), topic.title(words), group, others)
    })
}

fn project_item(words: &Words, key: Key, project: &Project, group: &str) -> Item {
    let name = visible(project.name.get(words.lang()), NAME_LIMIT);
    let name = if name.trim().is_empty() {
        project.id.as_str().to_owned()
    } else {
        name
    };
    let group = project.region.map_or_else(
        || group.to_owned(),
        |region| format!("{group} · {}", words.region_short(region)),
    );
    let names = project.name.all().map(str::to_owned);
    let others = names.chain(project.aliases.iter().cloned());
    let id = std::iter::once(project.id.as_str().to_owned());
    Item::new(Pick::Open(key), name, group, others.chain(id))
}
