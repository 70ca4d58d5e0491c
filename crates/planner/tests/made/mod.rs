//! Made-up instances in the shape of real ones: States with 8 to 60 applicants, fourteen themes, scores of
//! three assessors, grants that only some States' applicants may have, and too little money.

use planner::panel::{Country, FileApplicant, Gender, Kind, Organisation, PanelFile};
use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};

/// How an instance is to look.
pub(crate) struct Shape {
    /// How many States.
    pub(crate) states: u32,
    /// From and to how many applicants each State has.
    pub(crate) applicants: (i64, i64),
    /// The budget for each State whose applicants may have grants.
    pub(crate) budget: i64,
}

const THEMES: usize = 14;

/// The instance of a shape that belongs to a seed.
pub(crate) fn made(shape: &Shape, seed: u64) -> PanelFile {
    let mut dice = Dice(ChaCha20Rng::seed_from_u64(seed));
    let mut file = PanelFile {
        kind: Kind::Panel,
        themes: THEMES,
        budget: 0,
        shortfall_penalty: 20,
        max_international: 2,
        countries: Vec::new(),
        applicants: Vec::new(),
    };
    let mut organisation = 0;
    for id in 0..shape.states {
        let eligible = shape.states == 1 || dice.chance(64);
        file.budget += if eligible { shape.budget } else { 0 };
        let theme_value = (0..THEMES).map(|_| dice.of(&[0, 0, 2, 2, 4, 4, 6, 8, 8, 12, 12])).collect();
        file.countries.push(Country { id, theme_value, max_speakers: 8, max_minutes: 40 });
        // Few applicants are more common than many.
        let (low, high) = shape.applicants;
        let count = dice.between(low, high).min(dice.between(low, high + (high - low) / 2)).max(low);
        let nhri = dice.of(&[0, 0, 0, 1, 1, 1, 2]).min(count);
        for place in 0..count {
            if place == 0 || !dice.chance(7) {
                organisation += 1;
            }
            file.applicants.push(dice.applicant(id, organisation, place < nhri, eligible));
        }
    }
    for (applicant, id) in file.applicants.iter_mut().zip(0..) {
        applicant.id = id;
    }
    file
}

struct Dice(ChaCha20Rng);

impl Dice {
    fn between(&mut self, low: i64, high: i64) -> i64 {
        let range = u64::try_from(high - low + 1).unwrap();
        low + i64::try_from(self.0.next_u64() % range).unwrap()
    }

    fn chance(&mut self, hundredths: i64) -> bool {
        self.between(1, 100) <= hundredths
    }

    fn of(&mut self, choices: &[i64]) -> i64 {
        choices[usize::try_from(self.between(0, i64::try_from(choices.len()).unwrap() - 1)).unwrap()]
    }

    fn applicant(&mut self, country: u32, organisation: u32, nhri: bool, eligible: bool) -> FileApplicant {
        let kind = match self.between(1, 100) {
            _ if nhri => Organisation::Nhri,
            1..=56 => Organisation::National,
            57..=79 => Organisation::Coalition,
            _ => Organisation::International,
        };
        let quality = self.between(4, 8);
        let score = (0..3).map(|_| (quality + self.between(-3, 2)).clamp(1, 10)).sum();
        let mut themes = Vec::new();
        for _ in 0..self.between(1, 3) {
            let theme = usize::try_from(self.between(0, 13)).unwrap();
            if !themes.contains(&theme) {
                themes.push(theme);
            }
        }
        let may = eligible && matches!(kind, Organisation::National | Organisation::Coalition);
        FileApplicant {
            id: 0,
            country,
            organisation,
            kind,
            gender: match self.between(1, 100) {
                1..=44 => Gender::W,
                45..=96 => Gender::M,
                _ => Gender::X,
            },
            score,
            themes,
            minutes: self.of(&[5, 5, 6, 7]),
            grant_cost: if may && self.chance(60) {
                self.between(3000, 4300) + self.of(&[0, 0, 0, 900])
            } else {
                0
            },
        }
    }
}
