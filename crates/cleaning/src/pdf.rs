//! PDF: a new document with the pages of the old one.
//!
//! Pages are copied with what they draw and the structure by which screen readers follow them, each
//! object by the list of its role. Information, XMP, attachments, scripts, actions, links, comments,
//! forms and their hidden values, thumbnails, earlier versions and identifiers stay behind. What
//! would be printed of forms, stamps and text that was put on a page becomes part of the page.

mod annotations;
mod cmap;
mod content;
mod copy;
mod images;
mod roles;
mod survey;
mod text;
mod value;

use std::collections::HashSet;

use hayro_syntax::{
    DecryptionError, LoadPdfError, Pdf,
    object::{Array, Dict, MaybeRef, Name as PdfName, Object, ObjectIdentifier},
    page::Page,
};
use pdf_writer::{Name, Ref};

use self::{
    copy::Copier,
    roles::Role,
    value::{Entries, Value},
};
use crate::{Refusal, finding::Findings};

/// The most pages.
const PAGES: usize = 5_000;

/// The copy, and its text as far as it can be told.
///
/// # Errors
///
/// It is damaged, locked or too large.
pub(crate) fn clean(bytes: Vec<u8>, findings: &mut Findings) -> Result<(Vec<u8>, String), Refusal> {
    survey::versions(&bytes, findings);
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Refusal::Locked,
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => Refusal::Damaged,
    })?;
    let pages = pdf.pages();
    if pages.is_empty() {
        return Err(Refusal::Damaged);
    }
    if pages.len() > PAGES {
        return Err(Refusal::TooLarge);
    }
    survey::objects(&pdf, findings);
    let copy = rewrite(&pdf, findings)?;
    let text = read(&copy, pages.len())?;
    Ok((copy, text))
}

/// The text of the copy, which has all that would be printed. A copy that does not open is none.
fn read(copy: &[u8], pages: usize) -> Result<String, Refusal> {
    let pdf = Pdf::new(copy.to_vec()).map_err(|_| Refusal::Damaged)?;
    if pdf.pages().len() != pages {
        return Err(Refusal::Damaged);
    }
    let mut reader = text::Reader::new();
    for page in pdf.pages().iter() {
        reader.page(page);
    }
    Ok(reader.text)
}

fn rewrite(pdf: &Pdf, findings: &mut Findings) -> Result<Vec<u8>, Refusal> {
    let xref = pdf.xref();
    let mut copier = Copier::new(xref, findings);
    let (catalog, tree) = (copier.new_ref()?, copier.new_ref()?);
    let mut pages = Vec::new();
    for page in pdf.pages().iter() {
        let anew = copier.new_ref()?;
        if let Some(id) = page.raw().obj_id() {
            copier.know_page(id, anew);
        }
        pages.push(anew);
    }
    let old = xref.get::<Dict>(xref.root_id()).ok_or(Refusal::Damaged)?;
    copier.unseen = unseen_layers(&old);
    for (page, anew) in pdf.pages().iter().zip(&pages) {
        copy_page(&mut copier, page, *anew, tree)?;
    }
    let kids = pages.iter().map(|page| Value::Ref(*page)).collect();
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let entries = vec![
        (b"Type".to_vec(), Value::name("Pages")),
        (b"Kids".to_vec(), Value::Array(kids)),
        (b"Count".to_vec(), Value::Number(f64::from(count))),
    ];
    Value::Dict(entries).write(copier.out.indirect(tree));
    let entries = catalog_entries(&mut copier, &old, tree)?;
    copier.settle()?;
    let mut out = copier.out;
    let mut new = out.catalog(catalog);
    for (key, value) in &entries {
        value.write(new.insert(Name(key)));
    }
    drop(new);
    Ok(out.finish())
}

/// The layers that are not shown when the document is opened.
fn unseen_layers(catalog: &Dict) -> HashSet<ObjectIdentifier> {
    let list = |dict: &Dict, key: &str| {
        let refs = dict.get::<Array>(key);
        let refs = refs.iter().flat_map(Array::raw_iter).filter_map(|raw| raw.as_obj_ref());
        refs.map(ObjectIdentifier::from).collect::<HashSet<_>>()
    };
    let Some(layers) = catalog.get::<Dict>("OCProperties") else { return HashSet::new() };
    let Some(usual) = layers.get::<Dict>("D") else { return HashSet::new() };
    if usual.get::<PdfName>("BaseState").as_deref() == Some(b"OFF".as_slice()) {
        let shown = list(&usual, "ON");
        return list(&layers, "OCGs").into_iter().filter(|layer| !shown.contains(layer)).collect();
    }
    list(&usual, "OFF")
}

/// What the catalogue says beside its kind: the pages, the language and the structure.
fn catalog_entries<'a>(copier: &mut Copier<'a>, old: &Dict<'a>, pages: Ref) -> Result<Entries, Refusal> {
    let mut entries = vec![(b"Pages".to_vec(), Value::Ref(pages))];
    if let Some(raw) = old.get_raw::<Object>("Lang")
        && let Some(language) = copier.value(raw, Role::Language)?
    {
        entries.push((b"Lang".to_vec(), language));
    }
    if let Some(tree) = old.get::<Dict>("StructTreeRoot") {
        entries.push((b"MarkInfo".to_vec(), Value::Dict(vec![(b"Marked".to_vec(), Value::Bool(true))])));
        entries.push((b"StructTreeRoot".to_vec(), Value::Ref(structure(copier, &tree)?)));
    }
    Ok(entries)
}

/// The structure by which screen readers follow the pages.
fn structure<'a>(copier: &mut Copier<'a>, tree: &Dict<'a>) -> Result<Ref, Refusal> {
    let anew = copier.new_ref()?;
    if let Some(id) = tree.obj_id() {
        copier.know(id, Role::Kid, anew);
    }
    if let Some(map) = tree.get::<Dict>("RoleMap") {
        for key in map.keys() {
            if let Some(name) = map.get::<PdfName>(&*key) {
                copier.structures.insert(key.to_vec(), name.to_vec());
            }
        }
    }
    let entries = copier.dict(tree, Role::Tree)?.unwrap_or_default();
    Value::Dict(entries).write(copier.out.indirect(anew));
    Ok(anew)
}

fn copy_page<'a>(copier: &mut Copier<'a>, page: &Page<'a>, anew: Ref, tree: Ref) -> Result<(), Refusal> {
    let old = page.raw();
    let mut entries = vec![(b"Type".to_vec(), Value::name("Page")), (b"Parent".to_vec(), Value::Ref(tree))];
    for (key, area) in [("MediaBox", page.media_box()), ("CropBox", page.crop_box())] {
        let sides = [area.x0, area.y0, area.x1, area.y1].map(Value::Number).to_vec();
        entries.push((key.as_bytes().to_vec(), Value::Array(sides)));
    }
    for (key, role) in [
        ("Rotate", Role::Plain),
        ("UserUnit", Role::Plain),
        ("StructParents", Role::Plain),
        ("Tabs", Role::Plain),
        ("Group", Role::Group),
    ] {
        if let Some(raw) = inherited(old, key)
            && let Some(value) = copier.value(raw, role)?
        {
            entries.push((key.as_bytes().to_vec(), value));
        }
    }
    let resources = match inherited(old, "Resources") {
        Some(MaybeRef::Ref(to)) => copier.xref.get::<Dict>(to.into()),
        Some(MaybeRef::NotRef(object)) => object.into_dict(),
        None => None,
    };
    let drawn_with = resources;
    let mut resources = match &drawn_with {
        Some(resources) => copier.dict(resources, Role::Resources)?.unwrap_or_default(),
        None => Vec::new(),
    };
    let mut drawn = copier.drawn(page.page_stream().unwrap_or_default(), drawn_with.as_ref());
    annotations::flatten(copier, old, &mut resources, &mut drawn)?;
    let contents = copier.new_ref()?;
    copier.put(contents, Vec::new(), Some((copy::packed(&drawn), vec![copy::flate()])))?;
    entries.push((b"Resources".to_vec(), Value::Dict(resources)));
    entries.push((b"Contents".to_vec(), Value::Ref(contents)));
    Value::Dict(entries).write(copier.out.indirect(anew));
    Ok(())
}

/// An entry of the page, or of the nearest node above it that has one.
fn inherited<'a>(page: &Dict<'a>, key: &str) -> Option<MaybeRef<Object<'a>>> {
    let mut node = page.clone();
    for _ in 0..50 {
        if let Some(raw) = node.get_raw::<Object>(key) {
            return Some(raw);
        }
        if !matches!(key, "Resources" | "Rotate") {
            return None;
        }
        node = node.get::<Dict>("Parent")?;
    }
    None
}
