//! The feed of calls (Atom, RFC 4287), for whoever wants to hear of the next one.

use domain::series::Series;
use i18n::Texts;
use jiff::Timestamp;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::call::{self, Part, Told, content, series_name};

/// What the feed is made of.
#[derive(Clone, Copy)]
pub struct Feed<'a> {
    /// The language.
    pub texts: &'a Texts,
    /// The series that are public and have a call, the latest first, each with its meetings.
    pub calls: &'a [(&'a Series, &'a [domain::meeting::Meeting])],
    /// The organisation that runs the platform.
    pub organisation: &'a str,
    /// The platform's own address, without a slash at the end.
    pub address: &'a str,
    /// When it is read.
    pub now: Timestamp,
}

/// The feed.
///
/// # Errors
///
/// Fails only if there is no memory for it.
pub fn feed(feed: Feed<'_>) -> std::io::Result<String> {
    let mut out = Writer::new(Vec::new());
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    let lang = call::lang(feed.texts);
    let own = format!("{}{}", feed.address, routes::CallsFeed { lang });
    let updated = feed.calls.iter().filter_map(|(series, _)| series.published).max();
    out.create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", lang.tag()))
        .write_inner_content(|out| {
            text(out, "id", &own)?;
            text(out, "title", &feed.texts.feed_title())?;
            text(out, "updated", &instant(updated.unwrap_or(Timestamp::UNIX_EPOCH)))?;
            out.create_element("author").write_inner_content(|out| text(out, "name", feed.organisation))?;
            link(out, "self", &own)?;
            link(out, "alternate", &format!("{}{}", feed.address, routes::Home { lang }))?;
            for (series, meetings) in feed.calls {
                entry(out, feed, series, meetings)?;
            }
            Ok(())
        })?;
    Ok(String::from_utf8_lossy(&out.into_inner()).into_owned())
}

fn entry(
    out: &mut Writer<Vec<u8>>,
    feed: Feed<'_>,
    series: &Series,
    meetings: &[domain::meeting::Meeting],
) -> std::io::Result<()> {
    let Feed { texts, organisation, address, now, .. } = feed;
    let page = routes::Series { lang: call::lang(texts), series: series.key.clone() };
    let published = instant(series.published.unwrap_or(Timestamp::UNIX_EPOCH));
    let told = Told { texts, series, meetings, organisation, now };
    let mut summary = vec![content(told).lead, call::dates(texts, &series.dates)];
    summary.extend(call::times(told).into_iter().filter_map(|part| match part {
        Part::Text(text) | Part::Moment(text, _) => Some(text),
        Part::Own(_) | Part::Facts(_) | Part::List(_) | Part::Note(_) => None,
    }));
    out.create_element("entry")
        .write_inner_content(|out| {
            // The id stays the same in every language and wherever the platform moves.
            text(out, "id", &format!("urn:rostrum:{}", series.id))?;
            text(out, "title", &series_name(texts, series))?;
            text(out, "published", &published)?;
            text(out, "updated", &published)?;
            link(out, "alternate", &format!("{address}{page}"))?;
            text(out, "summary", &summary.join("\n"))
        })
        .map(drop)
}

fn text(out: &mut Writer<Vec<u8>>, name: &str, text: &str) -> std::io::Result<()> {
    out.create_element(name).write_text_content(BytesText::new(text)).map(drop)
}

fn link(out: &mut Writer<Vec<u8>>, rel: &str, to: &str) -> std::io::Result<()> {
    out.create_element("link")
        .with_attribute(("rel", rel))
        .with_attribute(("href", to))
        .write_empty()
        .map(drop)
}

/// An instant to the second.
fn instant(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
