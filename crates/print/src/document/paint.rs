//! From pages to a PDF.

use std::collections::BTreeMap;

use domain::text::clean_line;
use jiff::{Timestamp, tz::TimeZone};
use krilla::{
    Document as Pdf, SerializeSettings,
    action::{Action, LinkAction},
    annotation::{Annotation, LinkAnnotation, Target},
    color::rgb,
    configure::{Accessibility, ConfigurationBuilder},
    destination::XyzDestination,
    geom::{PathBuilder, Point, Quadrilateral, Rect},
    metadata::{DateTime, Metadata},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::Fill,
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, SpanTag},
};

use crate::{
    Error,
    document::{
        Document, Span,
        fonts::Fonts,
        lines::{Run, lines},
        pages::{Foot, Page, What},
        piece::{Bar, Flow, Heading, Letters, Link, Mark, Piece},
        style::{FOOT, FOOT_GAP, HAIRLINE, Ink, MEASURE, PAGE, SIDE, TOP},
    },
};

/// A document with every letter in its place.
pub(super) struct Laid {
    pub(super) flow: Flow,
    pub(super) pages: Vec<Page>,
    pub(super) foot: Foot,
}

/// Writes the pages.
pub(super) fn paint(
    document: &Document,
    made: Option<Timestamp>,
    fonts: &Fonts,
    laid: Laid,
) -> Result<Vec<u8>, Error> {
    let title = clean_line(&document.title);
    if title.is_empty() {
        return Err(Error::Untitled);
    }
    let size = PageSettings::from_wh(PAGE.0, PAGE.1).unwrap_or_default();
    let Laid { flow, pages, foot } = laid;
    let mut pdf = Pdf::new_with(settings()?);
    let mut painter = Painter { fonts, flow, foot, count: pages.len(), outline: Vec::new() };
    for (index, page) in pages.iter().enumerate() {
        let mut sheet = pdf.start_page_with(size.clone());
        painter.page(&mut sheet, index, page);
        sheet.finish();
    }
    pdf.set_outline(outline(&title, painter.outline));
    pdf.set_tag_tree(painter.flow.tree.into_tags());
    pdf.set_metadata(metadata(document, title, made));
    pdf.finish().map_err(|error| Error::Pdf(Box::new(error)))
}

struct Painter<'a> {
    fonts: &'a Fonts,
    flow: Flow,
    foot: Foot,
    /// How many pages there are.
    count: usize,
    /// The headings painted so far, with their ranks.
    outline: Vec<(u16, OutlineNode)>,
}

impl Painter<'_> {
    fn page(&mut self, sheet: &mut krilla::page::Page, index: usize, page: &Page) {
        let mut links = BTreeMap::new();
        let mut surface = sheet.surface();
        for (top, bottom) in self.frames(page) {
            frame(&mut surface, TOP + top, TOP + bottom);
        }
        for placed in &page.placed {
            let piece = match placed.what {
                What::Piece(piece) => std::mem::take(&mut self.flow.pieces[piece]),
                What::Head(head) => self.flow.heads[head].clone(),
            };
            if let Some(Heading { rank, text }) = piece.heading.map(|heading| &self.flow.headings[heading]) {
                let place = XyzDestination::new(index, Point::from_xy(SIDE, TOP + placed.top));
                self.outline.push((*rank, OutlineNode::new(text.clone(), place).with_open(true)));
            }
            self.piece(&mut surface, piece, TOP + placed.top, &mut links);
        }
        self.foot(&mut surface, &format!("{} / {}", index + 1, self.count));
        surface.finish();
        for (link, places) in links {
            let Link { address, text, node } = &self.flow.links[link];
            let alt = if text == address { text.clone() } else { format!("{text} – {address}") };
            let target = Target::Action(Action::Link(LinkAction::new(address.clone())));
            let annotation = LinkAnnotation::new_with_quad_points(places, target);
            let identifier = sheet.add_tagged_annotation(Annotation::new_link(annotation, Some(alt)));
            let leaf = self.flow.tree.leaf(*node);
            self.flow.tree.bind(leaf, identifier);
        }
    }

    /// The tops and bottoms of the frames on a page.
    fn frames(&self, page: &Page) -> Vec<(f32, f32)> {
        let mut frames: BTreeMap<usize, (f32, f32)> = BTreeMap::new();
        for placed in &page.placed {
            let What::Piece(piece) = placed.what else {
                continue;
            };
            let Piece { frame: Some(frame), height, .. } = self.flow.pieces[piece] else {
                continue;
            };
            frames.entry(frame).or_insert((placed.top, placed.top)).1 = placed.top + height;
        }
        frames.into_values().collect()
    }

    fn piece(&mut self, surface: &mut Surface, piece: Piece, top: f32, links: &mut Links) {
        for mark in piece.marks {
            match mark {
                Mark::Bar(at) => {
                    let moved = Bar { left: SIDE + at.left, top: top + at.top, ..at };
                    decorate(surface, |surface| bar(surface, moved));
                }
                Mark::Letters(Letters { run, left, baseline, leaf, link }) => {
                    let start = Point::from_xy(SIDE + left, top + baseline);
                    let tag = match leaf {
                        Some(_) => ContentTag::Span(SpanTag::empty()),
                        None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)),
                    };
                    let identifier = surface.start_tagged(tag);
                    letters(surface, self.fonts, &run, start);
                    surface.end_tagged();
                    if let Some(leaf) = leaf {
                        self.flow.tree.bind(leaf, identifier);
                    }
                    let size = run.style.size;
                    let area = Rect::from_xywh(start.x, start.y - size, run.width, size * 1.3);
                    if let (Some(link), Some(area)) = (link, area) {
                        links.entry(link).or_default().push(area.into());
                    }
                }
            }
        }
    }

    /// The footer and the number of the page.
    fn foot(&self, surface: &mut Surface, number: &str) {
        let top = TOP + self.foot.body_height + FOOT_GAP;
        let line = Bar { left: SIDE, top: top - 6.0, width: MEASURE, height: HAIRLINE, ink: Ink::Line };
        decorate(surface, |surface| bar(surface, line));
        let first = top + FOOT.baseline();
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
        let mut y = first;
        for line in &self.foot.lines {
            for run in &line.runs {
                letters(surface, self.fonts, run, Point::from_xy(SIDE + run.x, y));
            }
            y += FOOT.leading;
        }
        surface.end_tagged();
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)));
        for line in lines(self.fonts, &[Span::plain(number)], FOOT, MEASURE) {
            let left = SIDE + MEASURE - line.width();
            for run in &line.runs {
                letters(surface, self.fonts, run, Point::from_xy(left + run.x, first));
            }
        }
        surface.end_tagged();
    }
}

/// The places of each link on a page.
type Links = BTreeMap<usize, Vec<Quadrilateral>>;

/// Paints what is no part of the text.
fn decorate(surface: &mut Surface, paint: impl FnOnce(&mut Surface)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    paint(surface);
    surface.end_tagged();
}

/// The ground and the edge of a note.
fn frame(surface: &mut Surface, top: f32, bottom: f32) {
    let ground = Bar { left: SIDE, top, width: MEASURE, height: bottom - top, ink: Ink::Tint };
    let edge = Bar { width: 3.0, ink: Ink::Accent, ..ground };
    decorate(surface, |surface| {
        bar(surface, ground);
        bar(surface, edge);
    });
}

fn bar(surface: &mut Surface, bar: Bar) {
    let mut path = PathBuilder::new();
    if let Some(area) = Rect::from_xywh(bar.left, bar.top, bar.width, bar.height) {
        path.push_rect(area);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(bar.ink)));
        surface.draw_path(&path);
    }
}

fn letters(surface: &mut Surface, fonts: &Fonts, run: &Run, start: Point) {
    let font = fonts.font(run.style.weight);
    surface.set_fill(Some(fill(run.style.ink)));
    surface.draw_glyphs(start, &run.glyphs, font, &run.text, run.style.size, false);
}

fn fill(ink: Ink) -> Fill {
    let (red, green, blue) = ink.rgb();
    Fill { paint: rgb::Color::new(red, green, blue).into(), ..Fill::default() }
}

fn settings() -> Result<SerializeSettings, Error> {
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = configuration.map_err(|_| Error::Standard)?;
    Ok(SerializeSettings { configuration, enable_tagging: true, ..SerializeSettings::default() })
}

fn metadata(document: &Document, title: String, made: Option<Timestamp>) -> Metadata {
    let mut metadata = Metadata::new().title(title).language(document.language.to_owned());
    if let Some(author) = &document.author {
        metadata = metadata.authors(vec![clean_line(author)]);
    }
    match made {
        Some(made) => metadata.creation_date(date_time(made)),
        None => metadata,
    }
}

fn date_time(made: Timestamp) -> DateTime {
    let utc = made.to_zoned(TimeZone::UTC);
    let small = |number: i8| number.unsigned_abs();
    DateTime::new(utc.year().unsigned_abs())
        .month(small(utc.month()))
        .day(small(utc.day()))
        .hour(small(utc.hour()))
        .minute(small(utc.minute()))
        .second(small(utc.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

/// The headings as a tree. A document without any is one entry: its title.
fn outline(title: &str, headings: Vec<(u16, OutlineNode)>) -> Outline {
    let mut outline = Outline::new();
    if headings.is_empty() {
        let place = XyzDestination::new(0, Point::from_xy(SIDE, TOP));
        outline.push_child(OutlineNode::new(title.to_owned(), place));
    }
    // The open headings, each below the one before it.
    let mut open: Vec<(u16, OutlineNode)> = Vec::new();
    let mut close = |open: &mut Vec<(u16, OutlineNode)>, rank: u16| {
        while open.last().is_some_and(|(above, _)| *above >= rank) {
            if let Some((_, node)) = open.pop() {
                match open.last_mut() {
                    Some((_, parent)) => parent.push_child(node),
                    None => outline.push_child(node),
                }
            }
        }
    };
    for (rank, node) in headings {
        close(&mut open, rank);
        open.push((rank, node));
    }
    close(&mut open, 0);
    outline
}
