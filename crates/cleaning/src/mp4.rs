//! MP4: the same file with everything but picture, sound and subtitles overwritten.
//!
//! Nothing moves, because the tables of a video say by offset where its pictures are. A box that is
//! not on the list becomes a `free` box of the same size, full of zeros; so does a track that is
//! neither picture, sound nor subtitles, such as the way of a drone; and what no track that is kept
//! points at is overwritten.

mod boxes;
mod media;
mod tracks;

use self::boxes::{Atom, Film, blank, children};
use crate::{
    Refusal,
    finding::{Findings, Found},
};

/// The copy.
///
/// # Errors
///
/// It is damaged.
pub(crate) fn clean(bytes: Vec<u8>, findings: &mut Findings) -> Result<Vec<u8>, Refusal> {
    let mut film = Film { bytes, findings };
    let all = boxes::top(&film.bytes)?;
    let of = |kind: &[u8; 4]| all.iter().copied().filter(|atom| atom.kind == *kind).collect::<Vec<Atom>>();
    let &[movie] = of(b"moov").as_slice() else { return Err(Refusal::Damaged) };
    let fragments = of(b"moof");
    let tracks = tracks::read(&film.bytes, movie, &fragments)?;
    for atom in &all {
        match &atom.kind {
            b"ftyp" | b"styp" if atom.body().len() <= 200 => {}
            b"mdat" | b"moof" | b"moov" | b"sidx" | b"mfra" => {}
            _ => blank(&mut film, *atom),
        }
    }
    let mut kept = Vec::new();
    movie_box(&mut film, movie, &tracks)?;
    for fragment in &fragments {
        fragment_box(&mut film, *fragment)?;
    }
    for track in tracks.iter().filter(|track| track.is_kept()) {
        if media::hush(&mut film.bytes, track) {
            film.findings.note(Found::Software);
        }
        kept.extend(track.samples.iter().cloned());
    }
    kept.sort_unstable_by_key(|range| range.start);
    for media in of(b"mdat") {
        let mut at = media.body().start;
        for range in
            kept.iter().filter(|range| range.end > media.body().start && range.start < media.body().end)
        {
            if range.start > at {
                film.bytes[at..range.start].fill(0);
            }
            at = at.max(range.end.min(media.body().end));
        }
        film.bytes[at..media.body().end].fill(0);
    }
    Ok(film.bytes)
}

fn movie_box(film: &mut Film, movie: Atom, tracks: &[tracks::Track]) -> Result<(), Refusal> {
    let mut track = tracks.iter();
    for atom in children(&film.bytes, movie.body())? {
        match &atom.kind {
            b"mvhd" => {
                // Times, and what is reserved.
                film.head(atom, &[(4, 12), (26, 36), (72, 96)], &[(4, 20), (38, 48), (84, 108)], (100, 112))?;
            }
            b"trak" => {
                if track.next().is_some_and(tracks::Track::is_kept) {
                    track_box(film, atom)?;
                } else {
                    blank(film, atom);
                    film.findings.note(Found::Track);
                }
            }
            b"mvex" => film.only(atom, &[b"mehd", b"trex"])?,
            _ => blank(film, atom),
        }
    }
    Ok(())
}

fn track_box(film: &mut Film, track: Atom) -> Result<(), Refusal> {
    for atom in children(&film.bytes, track.body())? {
        match &atom.kind {
            b"tkhd" => {
                film.head(atom, &[(4, 12), (16, 20), (24, 32)], &[(4, 20), (24, 28), (36, 44)], (84, 96))?;
            }
            b"edts" => film.only(atom, &[b"elst"])?,
            b"tref" => {}
            b"mdia" => {
                for inner in children(&film.bytes, atom.body())? {
                    match &inner.kind {
                        b"mdhd" => film.head(inner, &[(4, 12), (22, 24)], &[(4, 20), (34, 36)], (24, 36))?,
                        b"hdlr" => film.handler(inner),
                        b"minf" => media_box(film, inner)?,
                        _ => blank(film, inner),
                    }
                }
            }
            _ => blank(film, atom),
        }
    }
    Ok(())
}

fn media_box(film: &mut Film, media: Atom) -> Result<(), Refusal> {
    for atom in children(&film.bytes, media.body())? {
        match &atom.kind {
            b"vmhd" | b"smhd" | b"nmhd" | b"sthd" if atom.body().len() <= 12 => {}
            b"dinf" => film.references(atom)?,
            b"stbl" => {
                for table in children(&film.bytes, atom.body())? {
                    match &table.kind {
                        b"stts" | b"ctts" | b"cslg" | b"stsc" | b"stsz" | b"stz2" | b"stco" | b"co64"
                        | b"stss" | b"stsh" | b"sdtp" | b"sbgp" | b"sgpd" | b"subs" => {}
                        b"stsd" => media::descriptions(film, table)?,
                        _ => blank(film, table),
                    }
                }
            }
            _ => blank(film, atom),
        }
    }
    Ok(())
}

fn fragment_box(film: &mut Film, fragment: Atom) -> Result<(), Refusal> {
    for atom in children(&film.bytes, fragment.body())? {
        match &atom.kind {
            b"mfhd" if atom.body().len() == 8 => {}
            b"traf" => film.only(atom, &[b"tfhd", b"tfdt", b"trun", b"sbgp", b"sgpd", b"subs"])?,
            _ => blank(film, atom),
        }
    }
    Ok(())
}
