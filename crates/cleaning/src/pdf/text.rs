//! The words of a PDF, to be counted.
//!
//! A page has letters at places. Letters that follow each other closely are a word; a gap, a new
//! line or a space ends it.

use std::{collections::HashMap, rc::Rc};

use hayro_syntax::{
    content::UntypedIter,
    object::{Array, Dict, Name, Object, ObjectIdentifier, Stream},
    page::{Page, Resources},
};

use super::cmap::Letters;

/// How many instructions are looked at in all.
const INSTRUCTIONS: usize = 20_000_000;
/// How deep drawings may stand within each other.
const DEPTH: usize = 6;
/// How much text is gathered.
const BYTES: usize = 20_000_000;
/// The gap that ends a word, in parts of the size of the letters.
const GAP: f64 = 0.15;

type Matrix = [f64; 6];

const UPRIGHT: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

#[expect(clippy::many_single_char_names, reason = "a matrix, as the format names its numbers")]
fn then(first: Matrix, second: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = first;
    let [g, h, i, j, k, l] = second;
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

/// A font, as far as the places of its letters go.
struct Font {
    /// Bytes of a code.
    bytes: usize,
    letters: Option<Letters>,
    widths: HashMap<u32, f64>,
    usual_width: f64,
    /// Codes that have a name of their own, in fonts without a table of letters.
    named: HashMap<u32, char>,
}

impl Font {
    fn read(dict: &Dict) -> Self {
        let is_composite = dict.get::<Name>("Subtype").as_deref() == Some(b"Type0".as_slice());
        let letters = dict
            .get::<Stream>("ToUnicode")
            .and_then(|stream| Some(Letters::read(&stream.decoded_data().ok()?)));
        let mut font =
            Self { bytes: 1, letters, widths: HashMap::new(), usual_width: 0.5, named: HashMap::new() };
        if is_composite {
            font.bytes = font.letters.as_ref().map_or(2, |letters| letters.bytes.min(2));
            let inner = dict.get::<Array>("DescendantFonts").and_then(|fonts| fonts.iter::<Dict>().next());
            if let Some(inner) = inner {
                font.usual_width = inner.get::<f32>("DW").map_or(1.0, |width| f64::from(width) / 1000.0);
                font.composite_widths(&inner);
            }
            return font;
        }
        let scale = dict
            .get::<Array>("FontMatrix")
            .and_then(|matrix| matrix.iter::<f32>().next())
            .map_or(0.001, f64::from);
        let first = dict.get::<u32>("FirstChar").unwrap_or(0);
        if let Some(widths) = dict.get::<Array>("Widths") {
            font.widths = widths
                .iter::<f32>()
                .take(256)
                .zip(first..)
                .map(|(width, code)| (code, f64::from(width) * scale))
                .collect();
        }
        font.differences(dict);
        font
    }

    fn composite_widths(&mut self, font: &Dict) {
        let Some(list) = font.get::<Array>("W") else { return };
        let mut numbers: Vec<f64> = Vec::new();
        for item in list.iter::<Object>() {
            match item {
                Object::Number(number) => numbers.push(number.as_f64()),
                Object::Array(widths) => {
                    let first = numbers.pop().map_or(0, code);
                    let each = widths.iter::<f32>().take(65_536).zip(first..);
                    self.widths.extend(each.map(|(width, code)| (code, f64::from(width) / 1000.0)));
                    numbers.clear();
                }
                _ => {}
            }
            if let &[first, last, width] = numbers.as_slice() {
                let (first, last) = (code(first), code(last));
                self.widths.extend((first..=last).take(65_536).map(|code| (code, width / 1000.0)));
                numbers.clear();
            }
        }
    }

    fn differences(&mut self, font: &Dict) {
        let list = font.get::<Dict>("Encoding").and_then(|encoding| encoding.get::<Array>("Differences"));
        let mut next = 0;
        for item in list.iter().flat_map(Array::iter::<Object>) {
            match item {
                Object::Number(number) => next = code(number.as_f64()),
                Object::Name(name) => {
                    let letter = match &*name {
                        b"space" => ' ',
                        [one] => char::from(*one),
                        // Whatever it is, it is a part of a word, or ends none.
                        b"hyphen" | b"period" | b"comma" | b"endash" | b"emdash" | b"bullet" => '-',
                        _ => 'x',
                    };
                    self.named.insert(next, letter);
                    next = next.saturating_add(1);
                }
                _ => {}
            }
        }
    }

    fn text(&self, code: u32) -> String {
        if let Some(text) = self.letters.as_ref().and_then(|letters| letters.get(code)) {
            return text;
        }
        match self.named.get(&code) {
            Some(letter) => letter.to_string(),
            None if self.bytes > 1 => "x".to_owned(),
            None => u8::try_from(code).map_or('x', char::from).to_string(),
        }
    }

    fn width(&self, code: u32) -> f64 {
        self.widths.get(&code).copied().unwrap_or(self.usual_width)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast of numbers saturates")]
fn code(number: f64) -> u32 {
    number as u32
}

#[derive(Clone)]
struct State {
    matrix: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    letter_gap: f64,
    word_gap: f64,
    scale: f64,
    leading: f64,
}

/// Gathers the text of pages.
pub(super) struct Reader {
    pub(super) text: String,
    fonts: HashMap<ObjectIdentifier, Rc<Font>>,
    left: usize,
    /// Where the last letter ended.
    end: Option<(f64, f64)>,
}

impl Reader {
    pub(super) fn new() -> Self {
        Self { text: String::new(), fonts: HashMap::new(), left: INSTRUCTIONS, end: None }
    }

    pub(super) fn page(&mut self, page: &Page) {
        if let Some(data) = page.page_stream() {
            self.drawn(data, page.resources(), UPRIGHT, DEPTH);
        }
        self.text.push('\n');
        self.end = None;
    }

    #[expect(clippy::many_single_char_names, reason = "a matrix, as the format names its numbers")]
    fn drawn(&mut self, data: &[u8], resources: &Resources, matrix: Matrix, depth: usize) {
        let mut state =
            State { matrix, font: None, size: 1.0, letter_gap: 0.0, word_gap: 0.0, scale: 1.0, leading: 0.0 };
        let mut saved: Vec<State> = Vec::new();
        let (mut line, mut at) = (UPRIGHT, UPRIGHT);
        let mut instructions = UntypedIter::new(data);
        while let Some(instruction) = instructions.next() {
            if self.left == 0 || self.text.len() > BYTES {
                return;
            }
            self.left -= 1;
            let operands: Vec<&Object> = instruction.operands().collect();
            let number = |index: usize| match operands.get(index) {
                Some(Object::Number(number)) => number.as_f64(),
                _ => 0.0,
            };
            let moved = |line: Matrix, x: f64, y: f64| then([1.0, 0.0, 0.0, 1.0, x, y], line);
            match &**instruction.operator {
                b"q" if saved.len() < 1_000 => saved.push(state.clone()),
                b"Q" => state = saved.pop().unwrap_or(state),
                b"cm" => {
                    let [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map(number);
                    state.matrix = then([a, b, c, d, e, f], state.matrix);
                }
                b"BT" => (line, at) = (UPRIGHT, UPRIGHT),
                b"Tf" => {
                    if let Some(Object::Name(name)) = operands.first() {
                        state.font = resources.get_font(name).map(|dict| self.font(&dict));
                    }
                    state.size = number(1);
                }
                b"Tc" => state.letter_gap = number(0),
                b"Tw" => state.word_gap = number(0),
                b"Tz" => state.scale = number(0) / 100.0,
                b"TL" => state.leading = number(0),
                b"Td" => (line, at) = (moved(line, number(0), number(1)), moved(line, number(0), number(1))),
                b"TD" => {
                    state.leading = -number(1);
                    line = moved(line, number(0), number(1));
                    at = line;
                }
                b"Tm" => {
                    line = [0, 1, 2, 3, 4, 5].map(number);
                    at = line;
                }
                b"T*" => {
                    line = moved(line, 0.0, -state.leading);
                    at = line;
                }
                b"'" | b"\"" => {
                    line = moved(line, 0.0, -state.leading);
                    at = line;
                    if let Some(Object::String(text)) = operands.last() {
                        self.show(text, &state, &mut at);
                    }
                }
                b"Tj" => {
                    if let Some(Object::String(text)) = operands.first() {
                        self.show(text, &state, &mut at);
                    }
                }
                b"TJ" => {
                    let Some(Object::Array(parts)) = operands.first() else { continue };
                    for part in parts.iter::<Object>() {
                        match part {
                            Object::String(text) => self.show(&text, &state, &mut at),
                            Object::Number(back) => {
                                let x = -back.as_f64() / 1000.0 * state.size * state.scale;
                                at = moved(at, x, 0.0);
                            }
                            _ => {}
                        }
                    }
                }
                b"Do" if depth > 0 => {
                    let Some(Object::Name(name)) = operands.first() else { continue };
                    let Some(form) = resources.get_x_object(name) else { continue };
                    self.form(&form, resources, state.matrix, depth - 1);
                }
                _ => {}
            }
        }
    }

    fn form(&mut self, form: &Stream, around: &Resources, matrix: Matrix, depth: usize) {
        if form.dict().get::<Name>("Subtype").as_deref() != Some(b"Form".as_slice()) {
            return;
        }
        let Ok(data) = form.decoded_data() else { return };
        self.left = self.left.saturating_sub(data.len() / 64);
        let own = form
            .dict()
            .get::<Array>("Matrix")
            .map(|own| own.iter::<f32>().map(f64::from).collect::<Vec<_>>());
        let own = own.and_then(|own| Matrix::try_from(own).ok()).unwrap_or(UPRIGHT);
        match form.dict().get::<Dict>("Resources") {
            Some(resources) => self.drawn(&data, &Resources::new(resources), then(own, matrix), depth),
            None => self.drawn(&data, around, then(own, matrix), depth),
        }
    }

    fn font(&mut self, dict: &Dict) -> Rc<Font> {
        let Some(id) = dict.obj_id() else { return Rc::new(Font::read(dict)) };
        self.fonts.entry(id).or_insert_with(|| Rc::new(Font::read(dict))).clone()
    }

    fn show(&mut self, text: &[u8], state: &State, at: &mut Matrix) {
        let Some(font) = &state.font else { return };
        self.gap(state, then(*at, state.matrix));
        for bytes in text.chunks(font.bytes) {
            let code = bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
            self.text.push_str(&font.text(code));
            let word_gap = if code == 32 && font.bytes == 1 { state.word_gap } else { 0.0 };
            let x = (font.width(code) * state.size + state.letter_gap + word_gap) * state.scale;
            *at = then([1.0, 0.0, 0.0, 1.0, x, 0.0], *at);
        }
        let [.., x, y] = then(*at, state.matrix);
        self.end = Some((x, y));
    }

    /// Ends the word if the next letter stands apart from the last.
    #[expect(clippy::many_single_char_names, reason = "a matrix, as the format names its numbers")]
    fn gap(&mut self, state: &State, start: Matrix) {
        let Some((x, y)) = self.end else { return };
        let [a, b, .., e, f] = start;
        let length = a.hypot(b).max(1e-9);
        let size = (length * state.size).abs().max(1e-9);
        let along = ((e - x) * a + (f - y) * b) / length;
        let across = ((f - y) * a - (e - x) * b) / length;
        if across.abs() > size * 0.4 || along > size * GAP || along < -size * 0.5 {
            self.text.push(' ');
        }
    }
}
