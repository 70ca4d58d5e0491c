//! What is drawn on a page, instruction by instruction: comments, marks and names of people's own
//! are not among them.

use std::collections::HashSet;

use hayro_syntax::{
    content::UntypedIter,
    object::{Dict, MaybeRef, Object, Stream},
};
use pdf_writer::Content;

use super::{
    roles::{Role, is_structure},
    value::Value,
};
use crate::text_of_alternative;

/// The instructions of PDF, but for those of marked content and inline pictures.
#[rustfmt::skip]
const OPERATORS: &[&str] = &[
    "\"", "'", "B", "B*", "BT", "CS", "Do", "EMC", "ET", "F", "G", "J", "K", "M", "Q", "RG", "S", "SC", "SCN", "T*", "TD",
    "TJ", "TL", "Tc", "Td", "Tf", "Tj", "Tm", "Tr", "Ts", "Tw", "Tz", "W", "W*", "b", "b*", "c", "cm", "cs", "d", "d0",
    "d1", "f", "f*", "g", "gs", "h", "i", "j", "k", "l", "m", "n", "q", "re", "rg", "ri", "s", "sc", "scn", "sh", "v", "w",
    "y",
];

/// How deep lists in instructions may be.
const DEPTH: usize = 8;

/// The instructions of a page or a form, with `q` and `Q` in pairs, and how many parts were left out
/// because they are in layers that are not shown. `unseen` are the names of those layers.
pub(super) fn rewrite(data: &[u8], unseen: &HashSet<Vec<u8>>) -> (Vec<u8>, usize) {
    let mut done = Vec::new();
    let mut content = Content::new();
    let (mut saved, mut left_out) = (0usize, 0);
    // For each mark that is open, whether what is in it is not shown.
    let mut marks: Vec<bool> = Vec::new();
    let mut instructions = UntypedIter::new(data);
    while let Some(instruction) = instructions.next() {
        let Ok(operator) = str::from_utf8(instruction.operator) else { continue };
        let operands: Vec<&Object> = instruction.operands().collect();
        if marks.contains(&true)
            && let Some(instead) = without_paint(operator)
        {
            left_out += 1;
            if !instead.is_empty() {
                content.op(instead);
            }
            continue;
        }
        match operator {
            "q" => saved += 1,
            "Q" if saved == 0 => continue,
            "Q" => saved -= 1,
            "EMC" if marks.pop().is_none() => continue,
            "BMC" | "BDC" => {
                marks.push(is_unseen(&operands, unseen));
                mark(&mut content, &operands);
                continue;
            }
            "BI" => {
                let before = std::mem::replace(&mut content, Content::new()).finish();
                done.extend_from_slice(before.as_slice());
                done.push(b'\n');
                if let [Object::Stream(picture)] = operands.as_slice() {
                    inline_picture(picture, &mut done);
                }
                continue;
            }
            _ if OPERATORS.binary_search(&operator).is_err() => continue,
            _ => {}
        }
        let mut written = content.op(operator);
        for operand in operands {
            plain(operand, DEPTH).unwrap_or(Value::Null).write(written.obj());
        }
    }
    for _ in marks {
        content.op("EMC");
    }
    for _ in 0..saved {
        content.op("Q");
    }
    done.extend_from_slice(content.finish().as_slice());
    done.push(b'\n');
    (done, left_out)
}

/// Whether what begins here is in a layer that is not shown.
fn is_unseen(operands: &[&Object], unseen: &HashSet<Vec<u8>>) -> bool {
    matches!(operands, [Object::Name(tag), Object::Name(layer)] if &**tag == b"OC" && unseen.contains(&**layer))
}

/// What an instruction that paints leaves to be done if it paints nothing; none if it does not paint.
fn without_paint(operator: &str) -> Option<&'static str> {
    match operator {
        "Tj" | "TJ" | "Do" | "sh" | "BI" => Some(""),
        "'" | "\"" => Some("T*"),
        "S" | "s" | "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" => Some("n"),
        _ => None,
    }
}

/// An operand without properties.
fn plain(object: &Object, depth: usize) -> Option<Value> {
    Some(match object {
        Object::Boolean(value) => Value::Bool(*value),
        Object::Number(number) => Value::Number(number.as_f64()),
        Object::Name(name) => Value::Name(name.to_vec()),
        Object::String(text) => Value::Text(text.to_vec()),
        Object::Array(items) if depth > 0 => {
            Value::Array(items.iter::<Object>().filter_map(|item| plain(&item, depth - 1)).collect())
        }
        Object::Array(_) | Object::Null(_) | Object::Dict(_) | Object::Stream(_) => return None,
    })
}

/// The beginning of marked content: its type, and what of its properties may stay.
fn mark(content: &mut Content, operands: &[&Object]) {
    let tag = match operands.first() {
        Some(Object::Name(tag)) if is_structure(tag) => tag.to_vec(),
        _ => b"Span".to_vec(),
    };
    let properties = match operands.get(1) {
        // The copy has no layers: those that are shown are a part of the page.
        _ if tag == b"OC" => None,
        Some(Object::Name(name)) => Some(Value::Name(name.to_vec())),
        Some(Object::Dict(dict)) => Some(inline_properties(dict)),
        _ => None,
    };
    let tag = if tag == b"OC" { b"Span".to_vec() } else { tag };
    let mut written = content.op(if properties.is_some() { "BDC" } else { "BMC" });
    Value::Name(tag).write(written.obj());
    if let Some(properties) = properties {
        properties.write(written.obj());
    }
}

fn inline_properties(dict: &Dict) -> Value {
    let kept = dict.entries().filter_map(|(key, value)| {
        let MaybeRef::NotRef(value) = value else { return None };
        let value = match (Role::Marked.entry(&key)?, value) {
            (Role::Plain, Object::Number(number)) => Value::Number(number.as_f64()),
            (role, Object::String(text)) => words(role, &text)?,
            _ => return None,
        };
        Some((key.to_vec(), value))
    });
    Value::Dict(kept.collect())
}

/// A text of that role, as far as it may stay.
pub(super) fn words(role: Role, text: &[u8]) -> Option<Value> {
    let is_code = |text: &[u8]| {
        (2..=35).contains(&text.len())
            && text.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
    };
    let stays = match role {
        Role::Actual => true,
        Role::Alternative => {
            let readable: String = decoded(text);
            !text_of_alternative(&readable).is_empty()
        }
        Role::Language => is_code(text),
        Role::Registered => super::roles::is_registered(text),
        _ => false,
    };
    stays.then(|| Value::Text(text.to_vec()))
}

/// A text string of PDF: UTF-16 with a mark, otherwise close to Latin-1.
fn decoded(text: &[u8]) -> String {
    match text.strip_prefix(b"\xFE\xFF") {
        Some(wide) => {
            let units = wide.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(|char| char.unwrap_or('?')).collect()
        }
        None => text.iter().copied().map(char::from).collect(),
    }
}

/// A small picture that stands among the instructions.
fn inline_picture(picture: &Stream, out: &mut Vec<u8>) {
    const KEYS: &[&str] = &[
        "BPC",
        "BitsPerComponent",
        "CS",
        "ColorSpace",
        "D",
        "Decode",
        "DP",
        "DecodeParms",
        "F",
        "Filter",
        "H",
        "Height",
        "IM",
        "ImageMask",
        "I",
        "Interpolate",
        "W",
        "Width",
    ];
    let data = picture.raw_data();
    // Pictures of cameras do not stand inline; what claims to be one may hold more than a picture.
    if data.starts_with(b"\xFF\xD8") {
        return;
    }
    let entries = picture.dict().entries().filter_map(|(key, value)| {
        let MaybeRef::NotRef(value) = value else { return None };
        let known = KEYS.iter().any(|known| known.as_bytes() == &*key);
        let value = match value {
            Object::Dict(parameters) => Value::Dict(
                parameters
                    .entries()
                    .filter_map(|(key, value)| match value {
                        MaybeRef::NotRef(value @ (Object::Number(_) | Object::Boolean(_))) => {
                            Some((key.to_vec(), plain(&value, 0)?))
                        }
                        _ => None,
                    })
                    .collect(),
            ),
            value => plain(&value, DEPTH)?,
        };
        known.then(|| (key.to_vec(), value))
    });
    let mut content = Content::new();
    {
        let mut begin = content.op("ID");
        for (key, value) in entries {
            Value::Name(key).write(begin.obj());
            value.write(begin.obj());
        }
    }
    out.extend(b"\nBI ");
    out.extend_from_slice(content.finish().as_slice());
    out.push(b'\n');
    out.extend_from_slice(&data);
    out.extend(b"\nEI\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(data: &str) -> String {
        let unseen = HashSet::from([b"Off".to_vec()]);
        String::from_utf8(rewrite(data.as_bytes(), &unseen).0)
            .unwrap()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn the_operators_are_sorted_as_they_are_searched() {
        assert!(OPERATORS.is_sorted());
    }

    #[test]
    fn comments_marks_and_own_names_go_and_words_stay() {
        let data = "% Canary\n/Canary <</MCID 1 /Who (Canary) /ActualText (fi)>> BDC BT /F1 12 Tf [(Hel) -20 (lo)] TJ ET EMC\n/Canary (x) DP Canary";
        let done = rewritten(data);
        assert!(done.contains("(Hel)") && done.contains("(lo)") && done.contains("(fi)"), "{done}");
        assert!(!done.contains("Canary"), "{done}");
    }

    #[test]
    fn a_layer_that_is_not_shown_paints_nothing() {
        let data = "/OC /Off BDC /P BMC 1 0 0 rg 0 0 9 9 re f BT (Secret) Tj ET EMC /X Do EMC /OC /On BDC BT (Shown) Tj ET EMC";
        let done = rewritten(data);
        assert!(done.contains("1 0 0 rg") && done.contains("re n") && done.contains("(Shown)"), "{done}");
        assert!(!done.contains("Secret") && !done.contains("/X"), "{done}");
    }

    #[test]
    fn what_is_opened_is_closed() {
        assert_eq!(rewritten("Q q q 1 0 0 RG"), "q q 1 0 0 RG Q Q");
    }
}
