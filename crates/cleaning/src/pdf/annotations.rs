//! What lies on a page and would be printed with it becomes part of the page.
//!
//! Fields of forms, stamps, signatures that were drawn, and text or shapes that were put on the page:
//! an applicant may have filled in the page with them, or covered something. Notes, marks, links and
//! attachments are not part of what is printed, and stay behind.

use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Object, ObjectIdentifier, Rect};
use pdf_writer::Content;

use super::{
    copy::Copier,
    roles::Role,
    value::{Entries, Value},
};
use crate::Refusal;

/// The most that lies on one page.
const MOST: usize = 5_000;
/// Not shown: invisible if unknown (1), hidden (2), not for view (6).
const UNSEEN: i32 = 1 << 1 | 1 << 5;

/// Draws what lies on the page as part of it.
pub(super) fn flatten<'a>(
    copier: &mut Copier<'a>,
    page: &Dict<'a>,
    resources: &mut Entries,
    drawn: &mut Vec<u8>,
) -> Result<(), Refusal> {
    let Some(list) = page.get::<Array>("Annots") else { return Ok(()) };
    let mut content = Content::new();
    let mut drawings = Vec::new();
    for annotation in list.iter::<Dict>().take(MOST) {
        let Some((id, matrix)) = appearance(copier, &annotation) else { continue };
        let name = format!("OnPage{}", drawings.len() + 1).into_bytes();
        content.op("q");
        let mut place = content.op("cm");
        for number in matrix {
            Value::Number(number).write(place.obj());
        }
        drop(place);
        Value::Name(name.clone()).write(content.op("Do").obj());
        content.op("Q");
        drawings.push((name, Value::Ref(copier.reference(id, Role::Drawing)?)));
    }
    if drawings.is_empty() {
        return Ok(());
    }
    let all = resources.iter_mut().find(|(key, _)| key == b"XObject");
    if let Some((_, Value::Dict(known))) = all {
        known.extend(drawings);
    } else {
        resources.retain(|(key, _)| key != b"XObject");
        resources.push((b"XObject".to_vec(), Value::Dict(drawings)));
    }
    let mut whole = b"q\n".to_vec();
    whole.append(drawn);
    whole.extend(b"Q\n");
    whole.extend_from_slice(content.finish().as_slice());
    *drawn = whole;
    Ok(())
}

/// What an annotation looks like, and how it is put into its place.
#[expect(clippy::many_single_char_names, reason = "a matrix, as the format names its numbers")]
fn appearance(copier: &Copier, annotation: &Dict) -> Option<(ObjectIdentifier, [f64; 6])> {
    let kind = annotation.get::<Name>("Subtype")?;
    let is_printed = matches!(
        &*kind,
        b"Widget"
            | b"FreeText"
            | b"Stamp"
            | b"Ink"
            | b"Line"
            | b"Square"
            | b"Circle"
            | b"Polygon"
            | b"PolyLine"
    );
    if !is_printed || annotation.get::<i32>("F").unwrap_or(0) & UNSEEN != 0 {
        return None;
    }
    let looks = annotation.get::<Dict>("AP")?;
    let usual = looks.get_ref("N");
    let of_state = || {
        let states = looks.get::<Dict>("N")?;
        let state = annotation.get::<Name>("AS")?;
        match states.get_raw::<Object>(&*state)? {
            MaybeRef::Ref(to) => Some(to),
            MaybeRef::NotRef(_) => None,
        }
    };
    let is_stream = |to: &ObjectIdentifier| matches!(copier.xref.get::<Object>(*to), Some(Object::Stream(_)));
    let id = usual
        .map(ObjectIdentifier::from)
        .filter(is_stream)
        .or_else(|| of_state().map(ObjectIdentifier::from).filter(is_stream))?;
    let Some(Object::Stream(form)) = copier.xref.get::<Object>(id) else { return None };
    let to = annotation.get::<Rect>("Rect")?;
    let from = form.dict().get::<Rect>("BBox")?;
    let own: Vec<f64> = form
        .dict()
        .get::<Array>("Matrix")
        .map(|matrix| matrix.iter::<f32>().map(f64::from).collect())
        .unwrap_or_default();
    let [a, b, c, d, e, f] = <[f64; 6]>::try_from(own).unwrap_or([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
    let corners = [(from.x0, from.y0), (from.x1, from.y0), (from.x0, from.y1), (from.x1, from.y1)]
        .map(|(x, y)| (a * x + c * y + e, b * x + d * y + f));
    let least =
        corners.iter().fold((f64::MAX, f64::MAX), |(x, y), corner| (x.min(corner.0), y.min(corner.1)));
    let most = corners.iter().fold((f64::MIN, f64::MIN), |(x, y), corner| (x.max(corner.0), y.max(corner.1)));
    let stretch = |from: f64, to: f64| if from.abs() < 1e-6 { 1.0 } else { to / from };
    let across = stretch(most.0 - least.0, to.x1 - to.x0);
    let up = stretch(most.1 - least.1, to.y1 - to.y0);
    Some((id, [across, 0.0, 0.0, up, to.x0 - least.0 * across, to.y0 - least.1 * up]))
}
