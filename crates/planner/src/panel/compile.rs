//! The panel of one State as rows of numbers: every rule becomes `sum of coefficients <= most`.

use super::{Demand, Force, Instance, MOST_DONORS, prices::for_each_bit};

/// What it takes when a row is exceeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// It may not be.
    Must,
    /// Each begun `unit` by which it is exceeded costs `penalty`.
    Costs { penalty: i64, unit: i64 },
}

/// A rule: the sum of the coefficients of those chosen is at most `most`.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) most: i64,
    pub(super) hold: Hold,
}

/// An applicant, as a room knows them.
#[derive(Clone, Debug)]
pub(super) struct Guest {
    /// The place in the instance.
    pub(super) applicant: usize,
    pub(super) value: i64,
    /// The themes as bits.
    pub(super) themes: u64,
    /// Rows that count this one, with the coefficient, which is never 0.
    pub(super) entries: Vec<(usize, i64)>,
    /// What the grant costs if only limited donors may pay it, and 0 otherwise.
    pub(super) cost: i64,
    /// The limited donors who may pay, as places in [`House::budgets`].
    pub(super) donors: Vec<usize>,
    /// The donor without a limit who pays, as a place in the instance.
    pub(super) patron: Option<usize>,
}

/// The panel of one State.
#[derive(Clone, Debug)]
pub(super) struct Room {
    pub(super) guests: Vec<Guest>,
    pub(super) rows: Vec<Row>,
    pub(super) theme_value: Vec<i64>,
    /// What it takes when speakers have no themes of their own.
    pub(super) own_themes: Vec<Hold>,
}

/// All rooms and what money there is.
#[derive(Clone, Debug)]
pub(super) struct House {
    pub(super) rooms: Vec<Room>,
    /// Donors whose money is limited (as places in the instance), with the limit.
    pub(super) budgets: Vec<(usize, i64)>,
}

/// More speakers than there ever are.
const ANY: i64 = 1 << 20;

impl House {
    /// The rows of an instance that was checked.
    pub(super) fn of(instance: &Instance) -> Self {
        let budgets = (0..instance.donors.len())
            .filter_map(|donor| instance.budget(donor).map(|most| (donor, most)))
            .take(MOST_DONORS)
            .collect::<Vec<_>>();
        let mut rooms = instance
            .panels
            .iter()
            .map(|panel| Room {
                guests: Vec::new(),
                rows: Vec::new(),
                theme_value: panel.theme_value.clone(),
                own_themes: Vec::new(),
            })
            .collect::<Vec<_>>();
        let mut seats = vec![None; instance.applicants.len()];
        for (place, applicant) in instance.applicants.iter().enumerate() {
            let donors = applicant.grant.as_ref().map(|grant| &grant.donors[..]);
            if donors.is_some_and(<[usize]>::is_empty) {
                continue;
            }
            let limit = |donor: &usize| budgets.iter().position(|(of, _)| of == donor);
            let patron = donors.unwrap_or_default().iter().find(|&donor| limit(donor).is_none()).copied();
            let limited = donors.unwrap_or_default().iter().filter_map(limit);
            let donors = if patron.is_some() { Vec::new() } else { limited.collect::<Vec<_>>() };
            let cost = applicant.grant.as_ref().map_or(0, |grant| grant.cost);
            let guests = &mut rooms[applicant.panel].guests;
            seats[place] = Some(guests.len());
            guests.push(Guest {
                applicant: place,
                value: applicant.value,
                themes: applicant.themes.iter().fold(0, |bits, theme| bits | 1 << theme),
                entries: Vec::new(),
                cost: if donors.is_empty() { 0 } else { cost },
                donors,
                patron,
            });
        }
        for rule in &instance.rules {
            let Some(panel) = rule.demand.panel(instance) else { continue };
            rooms[panel].add(instance, rule.demand, rule.force);
        }
        if let [(_, most)] = budgets[..] {
            keep_in_one_room(&mut rooms, most);
        }
        Self { rooms, budgets }
    }
}

/// If only one room costs money, the one budget is a rule of that room like any other.
fn keep_in_one_room(rooms: &mut [Room], most: i64) {
    let mut costly = rooms.iter_mut().filter(|room| room.guests.iter().any(|guest| guest.cost > 0));
    let (Some(room), None) = (costly.next(), costly.next()) else { return };
    room.row(most, 1, Force::Must, |guest| guest.cost);
    room.guests.iter_mut().for_each(|guest| guest.cost = 0);
}

impl Room {
    fn add(&mut self, instance: &Instance, demand: Demand, force: Force) {
        let tagged = |guest: &Guest, tag| i64::from(instance.applicants[guest.applicant].tags.contains(&tag));
        match demand {
            Demand::SeatsAtMost { most, .. } => self.row(most, 1, force, |_| 1),
            Demand::SeatsAtLeast { least, .. } => self.row(-least, 1, force, |_| -1),
            Demand::MinutesAtMost { most, .. } => {
                self.row(most, 1, force, |guest| instance.applicants[guest.applicant].minutes);
            }
            Demand::AtMost { tag, most, .. } => self.row(most, 1, force, |guest| tagged(guest, tag)),
            Demand::AtLeast { tag, least, .. } => self.row(-least, 1, force, |guest| -tagged(guest, tag)),
            Demand::Share { tag, part, whole, .. } => {
                self.row(0, whole, force, |guest| part - whole * tagged(guest, tag));
            }
            Demand::OneOf { group, .. } => {
                self.row(1, 1, force, |guest| i64::from(instance.applicants[guest.applicant].group == group));
            }
            Demand::Pin { applicant } => {
                self.row(-1, 1, force, |guest| -i64::from(guest.applicant == applicant));
            }
            Demand::Ban { applicant } => {
                self.row(0, 1, force, |guest| i64::from(guest.applicant == applicant));
            }
            Demand::OwnThemes { .. } => self.own_themes.push(hold(force, 1, ANY)),
            Demand::Budget { .. } => {}
        }
    }

    /// What a set is worth that keeps to all rules that must hold.
    pub(super) fn value(&self, set: &[u16]) -> i64 {
        let mut sums = vec![0; self.rows.len()];
        let (mut value, mut themes) = (0, 0);
        for guest in set.iter().map(|&guest| &self.guests[usize::from(guest)]) {
            value += guest.value;
            themes |= guest.themes;
            for &(row, coefficient) in &guest.entries {
                sums[row] += coefficient;
            }
        }
        for_each_bit(themes, |theme| value += self.theme_value[theme]);
        for (row, sum) in self.rows.iter().zip(sums) {
            value -= row.hold.penalty(sum - row.most);
        }
        if self.own_themes.is_empty() {
            return value;
        }
        let without = self.without_theme(set);
        value - self.own_themes.iter().map(|hold| hold.penalty(without)).sum::<i64>()
    }

    /// How many of a set cannot have a theme of their own.
    pub(super) fn without_theme(&self, set: &[u16]) -> i64 {
        let mut holders = [u16::MAX; 64];
        let with = (0..).zip(set).filter(|&(speaker, _)| self.find_theme(set, speaker, &mut holders, &mut 0));
        i64::try_from(set.len() - with.count()).unwrap_or(i64::MAX)
    }

    fn find_theme(&self, set: &[u16], speaker: u16, holders: &mut [u16; 64], seen: &mut u64) -> bool {
        loop {
            let themes = self.guests[usize::from(set[usize::from(speaker)])].themes & !*seen;
            if themes == 0 {
                return false;
            }
            let theme = themes.trailing_zeros() as usize;
            *seen |= 1 << theme;
            let holder = holders[theme];
            if holder == u16::MAX || self.find_theme(set, holder, holders, seen) {
                holders[theme] = speaker;
                return true;
            }
        }
    }

    fn row(&mut self, most: i64, unit: i64, force: Force, coefficient: impl Fn(&Guest) -> i64) {
        let place = self.rows.len();
        let highest = self.guests.iter().map(|guest| coefficient(guest).max(0)).sum::<i64>();
        self.rows.push(Row { most, hold: hold(force, unit, (highest - most).max(1)) });
        for guest in &mut self.guests {
            let coefficient = coefficient(guest);
            if coefficient != 0 {
                guest.entries.push((place, coefficient));
            }
        }
    }
}

impl Hold {
    fn penalty(self, over: i64) -> i64 {
        match self {
            Self::Costs { penalty, unit } if over > 0 => penalty * begun(over, unit),
            Self::Must | Self::Costs { .. } => 0,
        }
    }
}

/// How many units are begun by a number above 0.
pub(super) fn begun(number: i64, unit: i64) -> i64 {
    (number + unit - 1).div_euclid(unit)
}

fn hold(force: Force, unit: i64, all: i64) -> Hold {
    match force {
        Force::Must => Hold::Must,
        Force::Costs(penalty) => Hold::Costs { penalty, unit },
        Force::CostsOnce(penalty) => Hold::Costs { penalty, unit: all },
    }
}
