//! Changing by what applications are assessed, as long as nobody has scored by it.

use std::collections::{BTreeMap, BTreeSet};

use super::Criterion;
use crate::{
    issue::{Issue, Issues},
    lang::Lang,
    questionnaire::Wording,
    text::clean_line,
    typed::Typed,
};

/// The most criteria of a series.
pub const MOST: usize = 12;
/// The most that a criterion counts beside the others.
pub const HEAVIEST: u16 = 100;
/// The most points of a criterion.
pub const MOST_POINTS: u16 = 20;
/// The most characters of what a criterion asks.
pub const LABEL_CHARACTERS: usize = 300;
/// The languages in which criteria are worded.
pub const LANGUAGES: [Lang; 3] = [Lang::En, Lang::Fr, Lang::Es];

/// Why the criteria of a series were not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CriteriaRefusal {
    /// What was typed makes no criteria.
    #[error("not complete")]
    Form(Issues),
    /// Scores were given by them.
    #[error("scores were given")]
    Scored,
}

/// Reads criteria as they were typed: line by line the words in each language, the weight and the most
/// points. A line without words is none. `said` gives the words of a criterion that is there.
///
/// # Errors
///
/// Names what is no number or too long, and refuses to leave no criterion.
pub fn read_criteria(
    typed: &Typed,
    before: &[Criterion],
    said: impl Fn(&Wording, Lang) -> String,
) -> Result<Vec<Criterion>, Issues> {
    let (mut issues, mut criteria) = (Issues::default(), Vec::new());
    let mut taken: BTreeSet<String> = before.iter().map(|one| one.id.clone()).collect();
    for at in 0..MOST {
        let field = |name: &str| format!("{name}-{at}");
        let words = LANGUAGES.map(|lang| (lang, clean_line(typed.get(&field(&format!("label-{lang}"))))));
        let words: BTreeMap<_, _> = words.into_iter().filter(|(_, words)| !words.is_empty()).collect();
        if words.is_empty() {
            continue;
        }
        for (lang, _) in words.iter().filter(|(_, words)| words.chars().count() > LABEL_CHARACTERS) {
            issues.note(&field(&format!("label-{lang}")), Issue::TooLong { limit: LABEL_CHARACTERS });
        }
        let mut number = |name: &str, max: u16| match typed.get(&field(name)).trim().parse::<u16>() {
            Ok(number) if (1..=max).contains(&number) => number,
            _ => {
                issues.note(&field(name), Issue::NotANumber { min: 1, max: max.into() });
                1
            }
        };
        let (weight, max) = (number("weight", HEAVIEST), number("max", MOST_POINTS));
        let there = before.iter().find(|one| one.id == typed.get(&field("id")));
        // Words that nobody changed stay the platform's, in whichever languages it speaks.
        let is_said = |one: &&Criterion| {
            LANGUAGES.iter().all(|lang| words.get(lang) == Some(&clean_line(&said(&one.label, *lang))))
        };
        let same = there.filter(is_said);
        let label = same.map_or(Wording::Texts(words), |one| one.label.clone());
        let id = there.map_or_else(|| fresh(&mut taken), |one| one.id.clone());
        criteria.push(Criterion { id, label, weight, max });
    }
    if criteria.is_empty() {
        issues.note("label-en-0", Issue::Missing);
    }
    if issues.is_empty() { Ok(criteria) } else { Err(issues) }
}

fn fresh(taken: &mut BTreeSet<String>) -> String {
    let mut all = (1..=taken.len() + 1).map(|number| format!("own-{number}"));
    let id = all.find(|id| !taken.contains(id)).unwrap_or_default();
    taken.insert(id.clone());
    id
}

/// Criteria as a form shows them.
#[must_use]
pub fn typed_criteria(criteria: &[Criterion], said: impl Fn(&Wording, Lang) -> String) -> Typed {
    let mut typed = Typed::default();
    for (at, one) in criteria.iter().enumerate() {
        typed.add(&format!("id-{at}"), &one.id);
        for lang in LANGUAGES {
            typed.add(&format!("label-{lang}-{at}"), said(&one.label, lang));
        }
        typed.add(&format!("weight-{at}"), one.weight);
        typed.add(&format!("max-{at}"), one.max);
    }
    typed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::standard_criteria;

    fn said(wording: &Wording, lang: Lang) -> String {
        match wording {
            Wording::Key(key) => format!("{key} in {lang}\u{202f}?"),
            Wording::Texts(texts) => texts.get(&lang).cloned().unwrap_or_default(),
        }
    }

    #[test]
    fn criteria_survive_their_form() {
        let criteria = standard_criteria();
        assert_eq!(read_criteria(&typed_criteria(&criteria, said), &criteria, said), Ok(criteria));
    }

    #[test]
    fn a_line_more_is_a_criterion_and_one_without_words_is_none() {
        let before = standard_criteria();
        let mut typed = typed_criteria(&before[..1], said);
        for (field, value) in [("label-en-5", " Courage "), ("weight-5", "4"), ("max-5", "10")] {
            typed.add(field, value);
        }
        let words = Wording::Texts([(Lang::En, "Courage".to_owned())].into());
        let own = Criterion { id: "own-1".into(), label: words, weight: 4, max: 10 };
        assert_eq!(read_criteria(&typed, &before, said), Ok(vec![before[0].clone(), own]));
    }

    #[test]
    fn what_is_no_weight_is_named_and_none_at_all_is_refused() {
        let typed = Typed::from_iter([("label-en-0", "x"), ("weight-0", "0"), ("max-0", "21")]);
        let issues = read_criteria(&typed, &[], said).unwrap_err();
        assert_eq!(issues.iter().map(|(field, _)| field).collect::<Vec<_>>(), ["weight-0", "max-0"]);
        assert!(read_criteria(&Typed::default(), &[], said).is_err());
    }
}
