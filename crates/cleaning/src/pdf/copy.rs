//! Copies what a page needs, object by object, into a new PDF.
//!
//! Objects are reached from pages only. What no page needs is not copied, so earlier versions,
//! attachments and everything that hangs on the catalogue stay behind.

use std::collections::{HashMap, HashSet, VecDeque};

use flate2::{Compression, write::ZlibEncoder};
use hayro_syntax::{
    object::{Array, Dict, MaybeRef, Object, ObjectIdentifier, Stream},
    xref::XRef,
};
use pdf_writer::{Name, Pdf, Ref, Settings};

use super::{
    cmap::Letters,
    content, images,
    roles::{Role, is_structure},
    value::{Entries, Value},
};
use crate::{
    Refusal,
    finding::{Findings, Found},
};

/// How deep objects may be nested, references that are copied in place included.
const DEPTH: usize = 40;
/// The most objects of a copy.
const OBJECTS: i32 = 400_000;
/// The most bytes of a copy.
const BYTES: usize = 120_000_000;

/// Copies objects, each once for each role.
pub(super) struct Copier<'a> {
    pub(super) xref: &'a XRef,
    pub(super) findings: &'a mut Findings,
    pub(super) out: Pdf,
    refs: HashMap<(ObjectIdentifier, Role), Ref>,
    waiting: VecDeque<(ObjectIdentifier, Role, Ref)>,
    pages: HashMap<ObjectIdentifier, Ref>,
    /// The layers that are not shown.
    pub(super) unseen: HashSet<ObjectIdentifier>,
    /// Structure types of the document's own, and what they stand for.
    pub(super) structures: HashMap<Vec<u8>, Vec<u8>>,
    last: i32,
    depth: usize,
    written: usize,
}

impl<'a> Copier<'a> {
    pub(super) fn new(xref: &'a XRef, findings: &'a mut Findings) -> Self {
        Self {
            xref,
            findings,
            out: Pdf::with_settings(Settings { pretty: false }),
            refs: HashMap::new(),
            waiting: VecDeque::new(),
            pages: HashMap::new(),
            unseen: HashSet::new(),
            structures: HashMap::new(),
            last: 0,
            depth: 0,
            written: 0,
        }
    }

    pub(super) fn new_ref(&mut self) -> Result<Ref, Refusal> {
        self.last += 1;
        if self.last > OBJECTS || self.written > BYTES {
            return Err(Refusal::TooLarge);
        }
        Ok(Ref::new(self.last))
    }

    /// Says under which reference a page of the original is in the copy.
    pub(super) fn know_page(&mut self, id: ObjectIdentifier, page: Ref) {
        self.pages.insert(id, page);
    }

    /// Says under which reference an object is written by others.
    pub(super) fn know(&mut self, id: ObjectIdentifier, role: Role, as_ref: Ref) {
        self.refs.insert((id, role), as_ref);
    }

    pub(super) fn reference(&mut self, id: ObjectIdentifier, role: Role) -> Result<Ref, Refusal> {
        if let Some(known) = self.refs.get(&(id, role)) {
            return Ok(*known);
        }
        let anew = self.new_ref()?;
        self.refs.insert((id, role), anew);
        self.waiting.push_back((id, role, anew));
        Ok(anew)
    }

    /// Writes all objects that are referred to and not yet written.
    pub(super) fn settle(&mut self) -> Result<(), Refusal> {
        while let Some((id, role, anew)) = self.waiting.pop_front() {
            match self.xref.get::<Object>(id) {
                Some(Object::Stream(stream)) => self.stream(&stream, role, anew)?,
                Some(object) => {
                    let value = self.object(&object, role)?.unwrap_or(Value::Null);
                    value.write(self.out.indirect(anew));
                }
                None => Value::Null.write(self.out.indirect(anew)),
            }
        }
        Ok(())
    }

    /// An entry or an item; none if it is not copied.
    pub(super) fn value(&mut self, raw: MaybeRef<Object<'a>>, role: Role) -> Result<Option<Value>, Refusal> {
        let object = match raw {
            MaybeRef::NotRef(object) => object,
            MaybeRef::Ref(to) => {
                let id = ObjectIdentifier::from(to);
                if role == Role::Page {
                    return Ok(self.pages.get(&id).copied().map(Value::Ref));
                }
                if !role.is_inline() {
                    return Ok(Some(Value::Ref(self.reference(id, role)?)));
                }
                let Some(object) = self.xref.get::<Object>(id) else { return Ok(None) };
                object
            }
        };
        if self.depth >= DEPTH {
            return Ok(None);
        }
        self.depth += 1;
        let value = self.object(&object, role);
        self.depth -= 1;
        value
    }

    fn object(&mut self, object: &Object<'a>, role: Role) -> Result<Option<Value>, Refusal> {
        Ok(match object {
            Object::Null(_) => Some(Value::Null),
            Object::Boolean(value) => Some(Value::Bool(*value)),
            Object::Number(number) => Some(Value::Number(number.as_f64())),
            Object::Name(name) if role == Role::Structure => Some(Value::Name(self.structure(name))),
            Object::Name(name) => Some(Value::Name(name.to_vec())),
            Object::String(text) => content::words(role, text),
            Object::Array(items) if role == Role::ColorSpace => self.color_space(items)?,
            Object::Array(items) => {
                let mut copies = Vec::new();
                for item in items.raw_iter() {
                    copies.push(self.value(item, role)?.unwrap_or(Value::Null));
                }
                Some(Value::Array(copies))
            }
            Object::Dict(dict) => self.dict(dict, role)?.map(Value::Dict),
            Object::Stream(_) => None,
        })
    }

    /// The entries that a dictionary of that role may have.
    pub(super) fn dict(&mut self, dict: &Dict<'a>, role: Role) -> Result<Option<Entries>, Refusal> {
        let kind = dict.get::<hayro_syntax::object::Name>("Type");
        // A structure element may stand for an annotation, which is not copied.
        if role == Role::Kid && kind.as_deref() == Some(b"OBJR".as_slice()) || role == Role::Plain {
            return Ok(None);
        }
        let mut copy = Vec::new();
        for (key, raw) in dict.entries() {
            let Some(role) = role.entry(&key) else { continue };
            if let Some(value) = self.value(raw, role)? {
                copy.push((key.to_vec(), value));
            }
        }
        Ok(Some(copy))
    }

    /// A structure type that the format knows.
    fn structure(&self, name: &[u8]) -> Vec<u8> {
        let mut name = name;
        for _ in 0..10 {
            if is_structure(name) {
                return name.to_vec();
            }
            let Some(stands_for) = self.structures.get(name) else { break };
            name = stands_for;
        }
        b"Div".to_vec()
    }

    /// A colour space that is a list. Profiles name devices and people, and are taken for the plain
    /// space with as many colours.
    fn color_space(&mut self, items: &Array<'a>) -> Result<Option<Value>, Refusal> {
        let all: Vec<_> = items.raw_iter().collect();
        let resolved: Vec<Option<Object>> = items.iter::<Object>().map(Some).collect();
        let family = match resolved.first() {
            Some(Some(Object::Name(name))) => name.to_vec(),
            _ => return Ok(None),
        };
        if family == b"ICCBased" {
            let Some(Some(Object::Stream(profile))) = resolved.get(1) else { return Ok(None) };
            let plain = match profile.dict().get::<i32>("N") {
                Some(1) => "DeviceGray",
                Some(4) => "DeviceCMYK",
                _ => "DeviceRGB",
            };
            return Ok(Some(Value::name(plain)));
        }
        let mut copy = vec![Value::Name(family.clone())];
        for (index, raw) in all.into_iter().enumerate().skip(1) {
            let object = resolved.get(index).and_then(Option::as_ref);
            let value = match (family.as_slice(), index, object) {
                (b"Indexed" | b"I", 3, Some(Object::String(colours))) => Some(Value::Text(colours.to_vec())),
                (b"Indexed" | b"I", 3, _) => self.value(raw, Role::FontProgram)?,
                (b"Separation" | b"DeviceN", 3, _) => self.value(raw, Role::Function)?,
                (b"DeviceN", 4.., _) => continue,
                (b"DeviceN" | b"Separation", 1, _) => self.value(raw, Role::Plain)?,
                _ => self.value(raw, Role::ColorSpace)?,
            };
            copy.push(value.unwrap_or(Value::Null));
        }
        Ok(Some(Value::Array(copy)))
    }

    /// The instructions without those in layers that are not shown.
    pub(super) fn drawn(&mut self, data: &[u8], resources: Option<&Dict<'a>>) -> Vec<u8> {
        let properties = resources.and_then(|resources| resources.get::<Dict>("Properties"));
        let unseen = properties.iter().flat_map(|properties| {
            let names = properties.entries().filter(|(_, raw)| match raw {
                MaybeRef::Ref(_) => self.is_unseen(Some(raw)),
                MaybeRef::NotRef(_) => false,
            });
            names.map(|(name, _)| name.to_vec()).collect::<Vec<_>>()
        });
        let (drawn, left_out) = content::rewrite(data, &unseen.collect());
        self.findings.add(Found::HiddenText, left_out);
        drawn
    }

    /// Whether it is a layer that is not shown, or belongs only to such.
    fn is_unseen(&self, raw: Option<&MaybeRef<Object<'a>>>) -> bool {
        let Some(MaybeRef::Ref(to)) = raw else { return false };
        let id = ObjectIdentifier::from(*to);
        if self.unseen.is_empty() || self.unseen.contains(&id) {
            return !self.unseen.is_empty();
        }
        let Some(membership) = self.xref.get::<Dict>(id) else { return false };
        if let Some(one) = membership.get_ref("OCGs") {
            let id = ObjectIdentifier::from(one);
            if self.unseen.contains(&id) {
                return true;
            }
        }
        let layers = membership.get::<Array>("OCGs");
        let mut layers = layers.iter().flat_map(Array::raw_iter).peekable();
        layers.peek().is_some()
            && layers.all(|layer| matches!(layer, MaybeRef::Ref(to) if self.unseen.contains(&to.into())))
    }

    fn stream(&mut self, stream: &Stream<'a>, role: Role, anew: Ref) -> Result<(), Refusal> {
        let subtype = stream.dict().get::<hayro_syntax::object::Name>("Subtype");
        if role == Role::Drawing && self.is_unseen(stream.dict().get_raw::<Object>("OC").as_ref()) {
            self.findings.note(Found::HiddenText);
            return self.put(anew, Vec::new(), None);
        }
        if !images::is_known(stream) {
            self.findings.add(Found::Picture, usize::from(role == Role::Drawing));
            return self.put(anew, Vec::new(), None);
        }
        let is_picture = role == Role::Drawing && subtype.as_deref() == Some(b"Image".as_slice());
        let mut entries = self.dict(stream.dict(), role)?.unwrap_or_default();
        if is_picture {
            let shared = match images::shared(stream) {
                Some(id) => Some(self.reference(id, Role::Shared)?),
                None => None,
            };
            let picture = images::copy(stream, shared, self.findings);
            return self.put(anew, entries, picture.map(|picture| (picture.data, picture.filter)));
        }
        let data = stream.decoded_data().ok().map(|data| match role {
            Role::Drawing | Role::Pattern | Role::Glyph => {
                self.drawn(&data, stream.dict().get::<Dict>("Resources").as_ref())
            }
            Role::ToUnicode => Letters::read(&data).write(),
            Role::Encoding | Role::Function => without_comments(&data),
            Role::Shared => images::jbig_2(&data).unwrap_or_default(),
            _ => data.into_owned(),
        });
        if role == Role::Drawing {
            entries.retain(|(key, _)| key != b"Subtype");
            entries.push((b"Subtype".to_vec(), Value::name("Form")));
        }
        let is_known = matches!(
            role,
            Role::Drawing
                | Role::Pattern
                | Role::Glyph
                | Role::ToUnicode
                | Role::Encoding
                | Role::Function
                | Role::FontProgram
                | Role::Shading
                | Role::Shared
        );
        let packed = data.filter(|_| is_known).map(|data| (packed(&data), vec![flate()]));
        self.put(anew, entries, packed)
    }

    /// Writes a stream; nothing in its place if there is no data.
    pub(super) fn put(
        &mut self,
        anew: Ref,
        entries: Entries,
        data: Option<(Vec<u8>, Entries)>,
    ) -> Result<(), Refusal> {
        let Some((data, filter)) = data else {
            Value::Null.write(self.out.indirect(anew));
            return Ok(());
        };
        self.written += data.len();
        if self.written > BYTES {
            return Err(Refusal::TooLarge);
        }
        let mut stream = self.out.stream(anew, &data);
        for (key, value) in entries.into_iter().chain(filter) {
            value.write(stream.insert(Name(&key)));
        }
        Ok(())
    }
}

/// The entry that says that data is packed.
pub(super) fn flate() -> (Vec<u8>, Value) {
    (b"Filter".to_vec(), Value::name("FlateDecode"))
}

pub(super) fn packed(data: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    let written = std::io::Write::write_all(&mut encoder, data);
    // Writing into memory does not fail.
    written.and_then(|()| encoder.finish()).unwrap_or_default()
}

/// A program in the manner of PostScript without its comments.
fn without_comments(data: &[u8]) -> Vec<u8> {
    let is_text = data.is_ascii();
    if !is_text {
        return data.to_vec();
    }
    data.split(|byte| matches!(byte, b'\r' | b'\n'))
        .flat_map(|line| {
            let end = line.iter().position(|byte| *byte == b'%').unwrap_or(line.len());
            line[..end].iter().copied().chain([b'\n'])
        })
        .collect()
}
