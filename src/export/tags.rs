//! The structure of a tagged PDF: headings, paragraphs, pictures with their words, tables, links.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::tagging::{BBox, Identifier, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

use super::canvas::Canvas;
use super::parts::Place;
use super::pdf::page_rect;
use super::sheet::{Cell, Role};

/// What belongs to one part of a page, in the order of drawing.
#[derive(Debug, Default)]
pub(super) struct Part {
    children: Vec<Child>,
    words: Vec<String>,
}

#[derive(Debug)]
enum Child {
    Content(Identifier),
    Link(usize),
}

/// The contents of a page by the part they belong to.
#[derive(Debug, Default)]
pub(super) struct Contents {
    parts: BTreeMap<Place, Part>,
    links: BTreeMap<usize, Vec<Identifier>>,
}

impl Contents {
    /// Some content of a part, and its words.
    pub(super) fn add(&mut self, place: Place, content: Identifier, words: &[&str]) {
        let part = self.parts.entry(place).or_default();
        part.children.push(Child::Content(content));
        part.words.extend(words.iter().map(ToString::to_string));
    }

    /// Some content, or the active rectangle, of a link.
    pub(super) fn add_link(&mut self, link: usize, place: Place, content: Identifier) {
        let contents = self.links.entry(link).or_default();
        if contents.is_empty() {
            let part = self.parts.entry(place).or_default();
            part.children.push(Child::Link(link));
        }
        contents.push(content);
    }

    /// Adds the page to the tree.
    pub(super) fn finish(mut self, index: usize, canvas: &Canvas, tree: &mut Tree) {
        let areas = &canvas.areas;
        // A cell without words still is a cell: its neighbours must not move.
        for (i, area) in areas.iter().enumerate() {
            if matches!(area.role, Role::Cell { .. }) {
                self.parts.entry(Place::of_area(i)).or_default();
            }
        }
        let mut tables: BTreeMap<usize, Table> = BTreeMap::new();
        let mut order = Vec::new();
        for (place, part) in self.parts {
            let role = place.area(areas).map(|area| &area.role);
            if let Some(Role::Cell { table, row, kind }) = role {
                let group = part.group(cell_tag(*kind), &mut self.links);
                let table_rows = tables.entry(*table).or_default();
                if table_rows.is_empty() {
                    order.push(Block::Table(*table));
                }
                table_rows.entry(*row).or_default().push(group);
                continue;
            }
            let tag = match role {
                Some(Role::Heading(level, words)) => tree.heading(*level, words),
                Some(Role::Picture(alt)) => {
                    let rect = place
                        .area(areas)
                        .and_then(|area| page_rect(canvas, area.rect));
                    let bounds = rect.map(|rect| BBox::new(index, rect));
                    Tag::Figure(Some(alt.clone())).with_bbox(bounds).into()
                }
                Some(Role::Paragraph | Role::Link(..) | Role::Running | Role::Cell { .. })
                | None => part.paragraph(),
            };
            order.push(Block::Group(part.group(tag, &mut self.links)));
        }
        for block in order {
            match block {
                Block::Group(group) => tree.nodes.push(group.into()),
                Block::Table(number) => {
                    let rows = tables.remove(&number).unwrap_or_default();
                    tree.nodes.push(table_group(rows).into());
                }
            }
        }
    }
}

type Table = BTreeMap<usize, Vec<TagGroup>>;

enum Block {
    Group(TagGroup),
    Table(usize),
}

fn cell_tag(kind: Cell) -> TagKind {
    match kind {
        Cell::Value => Tag::TD.into(),
        Cell::ColumnName => Tag::TH(TableHeaderScope::Column).into(),
        Cell::RowName => Tag::TH(TableHeaderScope::Row).into(),
    }
}

fn table_group(rows: Table) -> TagGroup {
    let rows = rows.into_values().map(|cells| {
        let cells = cells.into_iter().map(Node::from).collect();
        Node::from(TagGroup::with_children(Tag::TR, cells))
    });
    TagGroup::with_children(Tag::Table, rows.collect())
}

impl Part {
    /// A paragraph. What lines it was broken into is no part of its text.
    fn paragraph(&self) -> TagKind {
        let has_links = self.children.iter().any(|c| matches!(c, Child::Link(_)));
        let words = self.words.join(" ");
        let words = (!has_links && !words.is_empty()).then_some(words);
        Tag::P.with_actual_text(words).into()
    }

    fn group(self, tag: TagKind, links: &mut BTreeMap<usize, Vec<Identifier>>) -> TagGroup {
        let children = self.children.into_iter().map(|child| match child {
            Child::Content(content) => Node::from(content),
            Child::Link(link) => {
                let contents = links.remove(&link).unwrap_or_default();
                let contents = contents.into_iter().map(Node::from).collect();
                Node::from(TagGroup::with_children(Tag::Link, contents))
            }
        });
        TagGroup::with_children(tag, children.collect())
    }
}

/// The structure of the whole document while it grows.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    level: u8,
}

impl Tree {
    /// A heading never skips a level.
    fn heading(&mut self, level: u8, words: &str) -> TagKind {
        self.level = level.clamp(1, self.level + 1);
        let level = NonZeroU16::new(self.level.into()).unwrap_or(NonZeroU16::MIN);
        Tag::Hn(level, Some(words.to_owned())).into()
    }

    pub(super) fn finish(self, lang: &str) -> TagTree {
        TagTree::from(self.nodes).with_lang(Some(lang.to_owned()))
    }
}
