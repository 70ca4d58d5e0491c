//! What a list of applications is narrowed to, and in which order it stands.
//!
//! A filter is read from what an address says after its question mark and written back into it, so
//! that a narrowed list can be kept as a bookmark and its export holds the same rows. What makes no
//! sense there narrows nothing.

use std::cmp::Ordering;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{
    application::{ApplicantKind, Outcome, SeatReply, State},
    lang::Lang,
    state::StateCode,
    summary::Summary,
};

/// Where an application stands, as lists are narrowed by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Handed in and not decided.
    Undecided,
    /// Handed in, with that decision.
    Decided(Outcome),
    /// Taken back.
    Withdrawn,
}

impl Standing {
    /// All of them, as forms list them.
    pub const ALL: [Self; 5] = [
        Self::Undecided,
        Self::Decided(Outcome::Selected),
        Self::Decided(Outcome::Reserve),
        Self::Decided(Outcome::Declined),
        Self::Withdrawn,
    ];

    /// The word in forms and addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Undecided => "undecided",
            Self::Decided(outcome) => outcome.name(),
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Where an application stands.
    #[must_use]
    pub fn of(summary: &Summary) -> Self {
        match (summary.state, summary.outcome) {
            (State::Withdrawn(_), _) => Self::Withdrawn,
            (State::Draft | State::Submitted(_), None) => Self::Undecided,
            (State::Draft | State::Submitted(_), Some(outcome)) => Self::Decided(outcome),
        }
    }
}

/// What was said to the offer of a seat, as lists are narrowed by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// Offered, and not answered.
    Open,
    /// Confirmed.
    Confirmed,
    /// Given back.
    GivenUp,
}

impl Seat {
    /// All of them, as forms list them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Confirmed, Self::GivenUp];

    /// The word in forms and addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Confirmed => "confirmed",
            Self::GivenUp => "given-up",
        }
    }

    /// What became of the seat of an application, if it was offered one.
    #[must_use]
    pub fn of(summary: &Summary) -> Option<Self> {
        if Standing::of(summary) != Standing::Decided(Outcome::Selected) || !summary.released {
            return None;
        }
        Some(match summary.seat {
            None => Self::Open,
            Some(SeatReply::Confirmed(_)) => Self::Confirmed,
            Some(SeatReply::GivenUp(_)) => Self::GivenUp,
        })
    }
}

/// In which order a list of applications stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As they arrived.
    #[default]
    Arrival,
    /// By organisation.
    Organisation,
    /// By meeting, in the order of the series.
    State,
    /// By kind of organisation.
    Kind,
    /// By mean score, the best first.
    Score,
    /// By decision and place in the reserve.
    Outcome,
}

impl Sort {
    /// All of them, as forms list them.
    pub const ALL: [Self; 6] =
        [Self::Arrival, Self::Organisation, Self::State, Self::Kind, Self::Score, Self::Outcome];

    /// The word in forms and addresses.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Arrival => "arrival",
            Self::Organisation => "organisation",
            Self::State => "state",
            Self::Kind => "kind",
            Self::Score => "score",
            Self::Outcome => "outcome",
        }
    }
}

/// A line of a list of applications, as far as the list is narrowed and ordered by it.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The application.
    pub summary: &'a Summary,
    /// The State that it is about.
    pub state: StateCode,
    /// The meeting's place in the series.
    pub position: u16,
    /// The mean score, in thousandths, once somebody assessed it.
    pub score: Option<u32>,
    /// What was answered, if words are looked for in it.
    pub answers: &'a str,
}

/// What a list of applications is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The State.
    pub state: Option<StateCode>,
    /// The kind of organisation.
    pub kind: Option<ApplicantKind>,
    /// Where it stands.
    pub standing: Option<Standing>,
    /// Whether the applicant may know the decision; only decided ones then.
    pub released: Option<bool>,
    /// What was said to the offer of a seat.
    pub seat: Option<Seat>,
    /// A theme of the statement.
    pub theme: String,
    /// Whether a travel grant is asked for.
    pub grant: Option<bool>,
    /// The applicant's language.
    pub language: Option<Lang>,
    /// Whether somebody assessed it.
    pub scored: Option<bool>,
    /// Words that are all in it: in the organisation, the speaker, the number or an answer.
    pub words: String,
    /// The order.
    pub sort: Sort,
}

impl Filter {
    /// Reads a filter: `said` is what is said of a name, or an empty text.
    #[must_use]
    pub fn read<'a>(said: impl Fn(&str) -> &'a str) -> Self {
        let truth = |name: &str| match said(name) {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        Self {
            state: said("state").parse().ok(),
            kind: ApplicantKind::ALL.into_iter().find(|kind| kind.name() == said("kind")),
            standing: Standing::ALL.into_iter().find(|standing| standing.name() == said("standing")),
            released: truth("released"),
            seat: Seat::ALL.into_iter().find(|seat| seat.name() == said("seat")),
            theme: said("theme").to_owned(),
            grant: truth("grant"),
            language: said("language").parse().ok(),
            scored: truth("scored"),
            words: said("words").trim().to_owned(),
            sort: Sort::ALL.into_iter().find(|sort| sort.name() == said("sort")).unwrap_or_default(),
        }
    }

    /// What an address says of the filter; nothing of what narrows nothing.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let truth = |value: Option<bool>| {
            value.map_or(String::new(), |value| if value { "yes" } else { "no" }.to_owned())
        };
        let sort = if self.sort == Sort::default() { "" } else { self.sort.name() };
        [
            ("state", self.state.map(|state| state.to_string()).unwrap_or_default()),
            ("kind", self.kind.map_or("", ApplicantKind::name).to_owned()),
            ("standing", self.standing.map_or("", Standing::name).to_owned()),
            ("released", truth(self.released)),
            ("seat", self.seat.map_or("", Seat::name).to_owned()),
            ("theme", self.theme.clone()),
            ("grant", truth(self.grant)),
            ("language", self.language.map_or("", Lang::tag).to_owned()),
            ("scored", truth(self.scored)),
            ("words", self.words.clone()),
            ("sort", sort.to_owned()),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect()
    }

    /// Whether the filter narrows to this line.
    #[must_use]
    pub fn takes(&self, line: &Line<'_>) -> bool {
        let one = line.summary;
        self.state.is_none_or(|state| line.state == state)
            && (self.kind.is_none() || one.kind == self.kind)
            && self.standing.is_none_or(|standing| Standing::of(one) == standing)
            && self.released.is_none_or(|released| one.outcome.is_some() && one.released == released)
            && self.seat.is_none_or(|seat| Seat::of(one) == Some(seat))
            && (self.theme.is_empty() || one.themes.contains(&self.theme))
            && self.grant.is_none_or(|grant| one.grant == grant)
            && self.language.is_none_or(|language| one.language == language)
            && self.scored.is_none_or(|scored| line.score.is_some() == scored)
            && self.finds(line)
    }

    fn finds(&self, line: &Line<'_>) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let one = line.summary;
        let number = one.number.as_deref().unwrap_or_default();
        let all = folded(&format!("{}\n{}\n{number}\n{}", one.organisation, one.speaker, line.answers));
        folded(&self.words).split_whitespace().all(|word| all.contains(word))
    }

    /// How two lines stand in the filter's order; those alike stand as they arrived.
    #[must_use]
    pub fn order(&self, a: &Line<'_>, b: &Line<'_>) -> Ordering {
        let (one, other) = (a.summary, b.summary);
        let by_outcome =
            |summary: &Summary| Standing::ALL.iter().position(|standing| *standing == Standing::of(summary));
        let first = match self.sort {
            Sort::Arrival => Ordering::Equal,
            Sort::Organisation => folded(&one.organisation).cmp(&folded(&other.organisation)),
            Sort::State => a.position.cmp(&b.position),
            Sort::Kind => one.kind.cmp(&other.kind),
            Sort::Score => b.score.cmp(&a.score),
            Sort::Outcome => by_outcome(one).cmp(&by_outcome(other)).then_with(|| one.rank.cmp(&other.rank)),
        };
        first.then_with(|| one.submitted.cmp(&other.submitted)).then_with(|| one.id.cmp(&other.id))
    }
}

/// The text without accents and capitals, as people look for it.
pub(crate) fn folded(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn summary() -> Summary {
        Summary {
            id: format!("app_{:032x}", 1).parse().unwrap(),
            meeting: format!("meet_{:032x}", 1).parse().unwrap(),
            number: Some("7QK2-M4TX".into()),
            state: State::Submitted(Timestamp::UNIX_EPOCH),
            submitted: Some(Timestamp::UNIX_EPOCH),
            kind: Some(ApplicantKind::Coalition),
            organisation: "Coalición por la Tierra".into(),
            speaker: "Ñusta Quispe".into(),
            gender: "w".into(),
            themes: vec!["environment".into()],
            grant: true,
            language: Lang::Es,
            outcome: Some(Outcome::Selected),
            rank: None,
            released: true,
            seat: None,
            closed: false,
            version: 1,
        }
    }

    fn takes(filter: &Filter, summary: &Summary) -> bool {
        let state = "COL".parse().unwrap();
        filter.takes(&Line { summary, state, position: 0, score: Some(700), answers: "the rivers of Cauca" })
    }

    #[test]
    fn a_filter_survives_its_address() {
        let filter = Filter {
            state: "COL".parse().ok(),
            kind: Some(ApplicantKind::Nhri),
            standing: Some(Standing::Decided(Outcome::Reserve)),
            released: Some(false),
            seat: Some(Seat::GivenUp),
            theme: "women".into(),
            grant: Some(true),
            language: Some(Lang::Fr),
            scored: Some(false),
            words: "terre & eau".into(),
            sort: Sort::Score,
        };
        let pairs = filter.pairs();
        let said =
            |name: &str| pairs.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value.as_str());
        assert_eq!(Filter::read(said), filter);
        assert_eq!(
            Filter::read(|_| "nonsense").pairs(),
            [("theme", "nonsense".into()), ("words", "nonsense".into())]
        );
    }

    #[test]
    fn words_are_found_without_accents_and_capitals_wherever_they_stand() {
        let one = summary();
        for found in ["coalicion TIERRA", "nusta", "7qk2-m4tx", "Tierra rivers"] {
            assert!(takes(&Filter { words: found.into(), ..Filter::default() }, &one), "{found}");
        }
        assert!(!takes(&Filter { words: "tierra mountains".into(), ..Filter::default() }, &one));
    }

    #[test]
    fn each_part_of_a_filter_narrows() {
        let one = summary();
        for (name, fits, not) in [
            ("state", "COL", "CUB"),
            ("kind", "coalition", "nhri"),
            ("standing", "selected", "undecided"),
            ("released", "yes", "no"),
            ("seat", "open", "confirmed"),
            ("theme", "environment", "women"),
            ("grant", "yes", "no"),
            ("language", "es", "fr"),
            ("scored", "yes", "no"),
        ] {
            let read = |value: &'static str| Filter::read(|asked| if asked == name { value } else { "" });
            assert!(takes(&read(fits), &one), "{name} {fits}");
            assert!(!takes(&read(not), &one), "{name} {not}");
        }
    }
}
