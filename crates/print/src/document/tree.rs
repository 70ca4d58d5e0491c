//! The structure of a document: what a screen reader walks through.
//!
//! It grows while the blocks are laid out, in the order of reading. Each leaf stands for letters
//! on a page; which ones is known when they are painted.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

/// What a node is for the reader.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
    Heading(NonZeroU16, String),
    Paragraph,
    Note,
    List(Numbering),
    Item,
    Label,
    Body,
    Table,
    Header,
    Rows,
    Row,
    ColumnName,
    Cell,
    Link,
}

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Numbering {
    Numbers,
    Bullets,
    Names,
}

impl Role {
    fn tag(self) -> TagKind {
        match self {
            Self::Heading(level, title) => Tag::Hn(level, Some(title)).into(),
            Self::Paragraph => Tag::P.into(),
            Self::Note => Tag::Div.into(),
            Self::List(Numbering::Numbers) => Tag::L(ListNumbering::Decimal).into(),
            Self::List(Numbering::Bullets) => Tag::L(ListNumbering::Disc).into(),
            Self::List(Numbering::Names) => Tag::L(ListNumbering::None).into(),
            Self::Item => Tag::LI.into(),
            Self::Label => Tag::Lbl.into(),
            Self::Body => Tag::LBody.into(),
            Self::Table => Tag::Table.into(),
            Self::Header => Tag::THead.into(),
            Self::Rows => Tag::TBody.into(),
            Self::Row => Tag::TR.into(),
            Self::ColumnName => Tag::TH(TableHeaderScope::Column).into(),
            Self::Cell => Tag::TD.into(),
            Self::Link => Tag::Link.into(),
        }
    }
}

/// A node of a [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeId(usize);

/// A place in a [`Tree`] for letters on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LeafId(usize);

#[derive(Debug)]
enum Child {
    Node(NodeId),
    Leaf(LeafId),
}

/// The structure while it grows.
#[derive(Debug, Default)]
pub(super) struct Tree {
    top: Vec<NodeId>,
    nodes: Vec<(Role, Vec<Child>)>,
    leaves: Vec<Option<Identifier>>,
}

impl Tree {
    /// Adds a node to the document itself.
    pub(super) fn grow(&mut self, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push((role, Vec::new()));
        self.top.push(id);
        id
    }

    /// Adds a node under another, after those that are there.
    pub(super) fn branch(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push((role, Vec::new()));
        self.nodes[parent.0].1.push(Child::Node(id));
        id
    }

    /// Adds a place for letters under a node, after what is there.
    pub(super) fn leaf(&mut self, parent: NodeId) -> LeafId {
        let id = LeafId(self.leaves.len());
        self.leaves.push(None);
        self.nodes[parent.0].1.push(Child::Leaf(id));
        id
    }

    /// Says which letters on a page the leaf stands for.
    pub(super) fn bind(&mut self, leaf: LeafId, letters: Identifier) {
        self.leaves[leaf.0] = Some(letters);
    }

    /// The grown tree, as the PDF wants it.
    pub(super) fn into_tags(mut self) -> TagTree {
        let mut tags = TagTree::new();
        for id in std::mem::take(&mut self.top) {
            if self.has_letters(id) {
                tags.push(self.group(id));
            }
        }
        tags
    }

    /// Whether there is anything to read under the node. An empty paragraph is none.
    fn has_letters(&self, id: NodeId) -> bool {
        self.nodes[id.0].1.iter().any(|child| match child {
            Child::Node(id) => self.has_letters(*id),
            Child::Leaf(_) => true,
        })
    }

    fn group(&mut self, id: NodeId) -> TagGroup {
        let (role, children) = std::mem::replace(&mut self.nodes[id.0], (Role::Paragraph, Vec::new()));
        let nodes = children.into_iter().filter_map(|child| match child {
            Child::Node(id) => Some(Node::Group(self.group(id))),
            Child::Leaf(leaf) => self.leaves[leaf.0].map(Node::Leaf),
        });
        let nodes = nodes.collect();
        TagGroup::with_children(role.tag(), nodes)
    }
}
