//! Writes a concept note that shows every kind of block: `cargo run -p print --example note > note.pdf`.

use std::io::Write;

use print::document::{Block, Document, Level, Order, Span, Table};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pdf = note().to_pdf()?;
    std::io::stdout().write_all(&pdf)?;
    Ok(())
}

fn note() -> Document {
    Document {
        title: "Concept note: Pre-sessions 44".to_owned(),
        language: "en",
        author: Some("UPR Info".to_owned()),
        footer: "Pre-sessions 44 · Concept note · presessions@example.org".to_owned(),
        blocks: [
            vec![Block::Title("Pre-sessions 44: concept note and call for applications".to_owned())],
            call(),
            programme(),
        ]
        .concat(),
    }
}

fn call() -> Vec<Block> {
    vec![
        Block::KeyValues(vec![
            fact("Dates", "28 August – 1 September 2023"),
            fact("Place", "Geneva, in person"),
            (
                "Deadline".to_owned(),
                vec![Span::bold("31 May 2023, 23:59"), Span::plain(" Geneva time (UTC+2)")],
            ),
            (
                "Apply at".to_owned(),
                vec![Span::link(
                    "rostrum.example.org/series/44/apply",
                    "https://rostrum.example.org/series/44/apply",
                )],
            ),
        ]),
        Block::Note(vec![
            Span::bold("Provisional. "),
            Span::plain(
                "Dates and rooms are confirmed by the United Nations about six weeks before the meetings. \
                 Please do not buy tickets before we have written to you.",
            ),
        ]),
        Block::Heading(Level::One, "What a Pre-session is".to_owned()),
        Block::Paragraph(vec![
            Span::plain("Before each State is reviewed in the "),
            Span::italic("Universal Periodic Review"),
            Span::plain(
                ", civil society organisations and national human rights institutions meet the Permanent Missions \
                 in Geneva. For one hour they tell what has happened since the last review, and which \
                 recommendations they hope to hear. The meetings are public and every mission is invited, the \
                 State under Review included. More in the ",
            ),
            Span::link(
                "guide for speakers, with the template of the statement",
                "https://rostrum.example.org/guide",
            ),
            Span::plain("."),
        ]),
        Block::Heading(Level::Two, "Who may apply".to_owned()),
        Block::List(
            Order::Bulleted,
            vec![
                vec![Span::plain(
                    "Organisations of civil society that work on human rights in one of the States below.",
                )],
                vec![
                    Span::bold("Coalitions, "),
                    Span::plain(
                        "with one speaker for all. A coalition takes one seat on the panel, however many organisations \
                     are in it, and names the organisation that answers our letters.",
                    ),
                ],
                vec![Span::plain("National human rights institutions, with their accreditation.")],
            ],
        ),
        Block::Heading(Level::Two, "How it goes on".to_owned()),
        Block::List(
            Order::Numbered,
            vec![
                vec![Span::plain(
                    "Until 31 May: apply in English, French or Spanish. What you type is kept as a draft.",
                )],
                vec![Span::plain(
                    "June: assessors read every application. Those who know an applicant step aside.",
                )],
                vec![Span::plain("1 July: you hear whether you speak, are on the reserve list, or neither.")],
            ],
        ),
    ]
}

fn programme() -> Vec<Block> {
    let row = |time: &str, state: &str, speakers: &str| {
        vec![vec![Span::plain(time)], vec![Span::bold(state)], vec![Span::plain(speakers)]]
    };
    let hours = ["09:00 – 10:00", "10:15 – 11:15", "11:30 – 12:30", "14:00 – 15:00", "15:15 – 16:15"];
    let states =
        ["Türkiye", "Côte d’Ivoire", "Việt Nam", "Україна", "Ελλάδα", "Perú", "São Tomé and Príncipe"];
    let rows = (0..21).map(|at| {
        row(
            hours[at % 5],
            states[at % 7],
            "Four organisations and the national human rights institution; questions of the missions",
        )
    });
    vec![
        Block::Heading(Level::One, "Provisional programme".to_owned()),
        Block::Paragraph(vec![Span::plain("All times are those of Geneva. Each meeting lasts one hour.")]),
        Block::Table(Table {
            header: vec!["Time".to_owned(), "State under Review".to_owned(), "Speakers".to_owned()],
            widths: vec![0.2, 0.28, 0.52],
            rows: rows.collect(),
        }),
        Block::Heading(Level::Three, "Languages".to_owned()),
        Block::Paragraph(vec![Span::plain(
            "There is no interpretation. Speakers may use English, French or Spanish.",
        )]),
        Block::Rule,
        Block::Paragraph(vec![
            Span::plain("UPR Info\nGeneva, Switzerland\n"),
            Span::link("presessions@example.org", "mailto:presessions@example.org"),
        ]),
    ]
}

fn fact(name: &str, value: &str) -> (String, Vec<Span>) {
    (name.to_owned(), vec![Span::plain(value)])
}
