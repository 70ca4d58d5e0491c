//! Objects of a PDF that is being written.

use pdf_writer::{Name, Null, Obj, Ref, Str};

/// The entries of a dictionary.
pub(super) type Entries = Vec<(Vec<u8>, Value)>;

/// An object of the copy.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Number(f64),
    Name(Vec<u8>),
    Text(Vec<u8>),
    Array(Vec<Self>),
    Dict(Entries),
    Ref(Ref),
}

impl Value {
    pub(super) fn name(name: &str) -> Self {
        Self::Name(name.as_bytes().to_vec())
    }

    pub(super) fn write(&self, obj: Obj) {
        match self {
            Self::Null => obj.primitive(Null),
            Self::Bool(value) => obj.primitive(*value),
            Self::Number(value) => write_number(*value, obj),
            Self::Name(name) => obj.primitive(Name(name)),
            Self::Text(text) => obj.primitive(Str(text)),
            Self::Array(items) => {
                let mut array = obj.array();
                for item in items {
                    item.write(array.push());
                }
            }
            Self::Dict(entries) => {
                let mut dict = obj.dict();
                for (key, value) in entries {
                    value.write(dict.insert(Name(key)));
                }
            }
            Self::Ref(reference) => obj.primitive(*reference),
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "whole numbers within bounds; others are no more exact in PDF"
)]
fn write_number(value: f64, obj: Obj) {
    if value.fract() == 0.0 && value.abs() < f64::from(i32::MAX) {
        obj.primitive(value as i32);
    } else if value.is_finite() {
        obj.primitive(value as f32);
    } else {
        obj.primitive(0);
    }
}
