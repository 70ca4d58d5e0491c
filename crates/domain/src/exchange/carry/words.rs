//! Words of the file as those of the domain, and back.

use crate::{
    exchange::{Covered, Mode as ModePart},
    grant::Cover,
    series::Mode,
};

impl From<ModePart> for Mode {
    fn from(mode: ModePart) -> Self {
        match mode {
            ModePart::InPerson => Self::InPerson,
            ModePart::Virtual => Self::Virtual,
            ModePart::Hybrid => Self::Hybrid,
        }
    }
}

impl From<Mode> for ModePart {
    fn from(mode: Mode) -> Self {
        match mode {
            Mode::InPerson => Self::InPerson,
            Mode::Virtual => Self::Virtual,
            Mode::Hybrid => Self::Hybrid,
        }
    }
}

impl From<Covered> for Cover {
    fn from(covered: Covered) -> Self {
        match covered {
            Covered::Airfare => Self::Airfare,
            Covered::Accommodation => Self::Accommodation,
            Covered::PerDiem => Self::PerDiem,
        }
    }
}

impl From<Cover> for Covered {
    fn from(cover: Cover) -> Self {
        match cover {
            Cover::Airfare => Self::Airfare,
            Cover::Accommodation => Self::Accommodation,
            Cover::PerDiem => Self::PerDiem,
        }
    }
}
