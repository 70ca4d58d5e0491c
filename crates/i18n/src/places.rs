//! The places by which the time zones of the world are called.
//!
//! The time zone database names a zone after a place, in English and in ASCII. Where a language
//! writes that place otherwise it stands in the table; French names carry their preposition.

use crate::Locale;

/// The place of the zone with that IANA name, such that "… time" can be said of it. Nothing for UTC
/// and for zones that are no place.
pub(crate) fn named(locale: Locale, zone: &str) -> Option<String> {
    if let Ok(row) = PLACES.binary_search_by_key(&zone, |row| row.0) {
        let (_, english, french, spanish) = PLACES[row];
        return Some(
            match locale {
                Locale::En => english,
                Locale::Fr => french,
                Locale::Es => spanish,
            }
            .to_owned(),
        );
    }
    let (region, place) = zone.rsplit_once('/')?;
    if region == "Etc" {
        return None;
    }
    let place = place.replace('_', " ");
    Some(match locale {
        Locale::En | Locale::Es => place,
        Locale::Fr if place.starts_with(['A', 'E', 'I', 'O', 'U']) => format!("d’{place}"),
        Locale::Fr => format!("de {place}"),
    })
}

/// Whether a zone is UTC itself, and not one of those whose clocks agree with it for a while.
pub(crate) fn is_utc(zone: Option<&str>) -> bool {
    zone.is_none_or(|zone| !zone.contains('/') || zone.starts_with("Etc/"))
}

/// The zone, then its place in English, in French after "heure", in Spanish after "hora de".
const PLACES: &[(&str, &str, &str, &str)] = &[
    ("Africa/Abidjan", "Abidjan", "d’Abidjan", "Abiyán"),
    ("Africa/Accra", "Accra", "d’Accra", "Acra"),
    ("Africa/Addis_Ababa", "Addis Ababa", "d’Addis-Abeba", "Adís Abeba"),
    ("Africa/Algiers", "Algiers", "d’Alger", "Argel"),
    ("Africa/Bissau", "Bissau", "de Bissau", "Bisáu"),
    ("Africa/Bujumbura", "Bujumbura", "de Bujumbura", "Buyumbura"),
    ("Africa/Cairo", "Cairo", "du Caire", "El Cairo"),
    ("Africa/Conakry", "Conakry", "de Conakry", "Conakri"),
    ("Africa/Dar_es_Salaam", "Dar es Salaam", "de Dar es-Salaam", "Dar es Salam"),
    ("Africa/Djibouti", "Djibouti", "de Djibouti", "Yibuti"),
    ("Africa/Douala", "Douala", "de Douala", "Duala"),
    ("Africa/Johannesburg", "Johannesburg", "de Johannesburg", "Johannesburgo"),
    ("Africa/Juba", "Juba", "de Djouba", "Yuba"),
    ("Africa/Khartoum", "Khartoum", "de Khartoum", "Jartum"),
    ("Africa/Lome", "Lomé", "de Lomé", "Lomé"),
    ("Africa/Mogadishu", "Mogadishu", "de Mogadiscio", "Mogadiscio"),
    ("Africa/Ndjamena", "N’Djamena", "de N’Djamena", "Yamena"),
    ("Africa/Nouakchott", "Nouakchott", "de Nouakchott", "Nuakchot"),
    ("Africa/Ouagadougou", "Ouagadougou", "de Ouagadougou", "Uagadugú"),
    ("Africa/Porto-Novo", "Porto-Novo", "de Porto-Novo", "Porto Novo"),
    ("Africa/Sao_Tome", "São Tomé", "de São Tomé", "Santo Tomé"),
    ("Africa/Tripoli", "Tripoli", "de Tripoli", "Trípoli"),
    ("Africa/Tunis", "Tunis", "de Tunis", "Túnez"),
    ("America/Asuncion", "Asunción", "d’Asuncion", "Asunción"),
    ("America/Barbados", "Barbados", "de la Barbade", "Barbados"),
    ("America/Belize", "Belize", "du Belize", "Belice"),
    ("America/Bogota", "Bogotá", "de Bogota", "Bogotá"),
    ("America/Cayenne", "Cayenne", "de Cayenne", "Cayena"),
    ("America/Costa_Rica", "Costa Rica", "du Costa Rica", "Costa Rica"),
    ("America/Dominica", "Dominica", "de la Dominique", "Dominica"),
    ("America/El_Salvador", "El Salvador", "d’El Salvador", "El Salvador"),
    ("America/Grenada", "Grenada", "de la Grenade", "Granada"),
    ("America/Guyana", "Guyana", "du Guyana", "Guyana"),
    ("America/Havana", "Havana", "de La Havane", "La Habana"),
    ("America/Jamaica", "Jamaica", "de la Jamaïque", "Jamaica"),
    ("America/Los_Angeles", "Los Angeles", "de Los Angeles", "Los Ángeles"),
    ("America/Mexico_City", "Mexico City", "de Mexico", "Ciudad de México"),
    ("America/New_York", "New York", "de New York", "Nueva York"),
    ("America/Panama", "Panama", "de Panama", "Panamá"),
    ("America/Port-au-Prince", "Port-au-Prince", "de Port-au-Prince", "Puerto Príncipe"),
    ("America/Port_of_Spain", "Port of Spain", "de Port-d’Espagne", "Puerto España"),
    ("America/Santo_Domingo", "Santo Domingo", "de Saint-Domingue", "Santo Domingo"),
    ("America/Sao_Paulo", "São Paulo", "de São Paulo", "São Paulo"),
    ("America/St_Johns", "St John’s", "de Saint-Jean de Terre-Neuve", "San Juan de Terranova"),
    ("America/St_Kitts", "St Kitts", "de Saint-Kitts", "San Cristóbal"),
    ("America/St_Lucia", "St Lucia", "de Sainte-Lucie", "Santa Lucía"),
    ("America/St_Vincent", "St Vincent", "de Saint-Vincent", "San Vicente"),
    ("Asia/Amman", "Amman", "d’Amman", "Amán"),
    ("Asia/Ashgabat", "Ashgabat", "d’Achgabat", "Asjabad"),
    ("Asia/Baghdad", "Baghdad", "de Bagdad", "Bagdad"),
    ("Asia/Bahrain", "Bahrain", "de Bahreïn", "Baréin"),
    ("Asia/Baku", "Baku", "de Bakou", "Bakú"),
    ("Asia/Beirut", "Beirut", "de Beyrouth", "Beirut"),
    ("Asia/Bishkek", "Bishkek", "de Bichkek", "Biskek"),
    ("Asia/Calcutta", "Kolkata", "de Calcutta", "Calcuta"),
    ("Asia/Damascus", "Damascus", "de Damas", "Damasco"),
    ("Asia/Dhaka", "Dhaka", "de Dacca", "Daca"),
    ("Asia/Dubai", "Dubai", "de Dubaï", "Dubái"),
    ("Asia/Dushanbe", "Dushanbe", "de Douchanbé", "Dusambé"),
    ("Asia/Hebron", "Hebron", "d’Hébron", "Hebrón"),
    ("Asia/Ho_Chi_Minh", "Ho Chi Minh City", "de Hô Chi Minh-Ville", "Ciudad Ho Chi Minh"),
    ("Asia/Jakarta", "Jakarta", "de Jakarta", "Yakarta"),
    ("Asia/Jerusalem", "Jerusalem", "de Jérusalem", "Jerusalén"),
    ("Asia/Kabul", "Kabul", "de Kaboul", "Kabul"),
    ("Asia/Kathmandu", "Kathmandu", "de Katmandou", "Katmandú"),
    ("Asia/Kolkata", "Kolkata", "de Calcutta", "Calcuta"),
    ("Asia/Kuwait", "Kuwait", "de Koweït", "Kuwait"),
    ("Asia/Manila", "Manila", "de Manille", "Manila"),
    ("Asia/Muscat", "Muscat", "de Mascate", "Mascate"),
    ("Asia/Nicosia", "Nicosia", "de Nicosie", "Nicosia"),
    ("Asia/Phnom_Penh", "Phnom Penh", "de Phnom Penh", "Nom Pen"),
    ("Asia/Qatar", "Qatar", "du Qatar", "Catar"),
    ("Asia/Riyadh", "Riyadh", "de Riyad", "Riad"),
    ("Asia/Saigon", "Ho Chi Minh City", "de Hô Chi Minh-Ville", "Ciudad Ho Chi Minh"),
    ("Asia/Samarkand", "Samarkand", "de Samarcande", "Samarcanda"),
    ("Asia/Seoul", "Seoul", "de Séoul", "Seúl"),
    ("Asia/Shanghai", "Shanghai", "de Shanghai", "Shanghái"),
    ("Asia/Singapore", "Singapore", "de Singapour", "Singapur"),
    ("Asia/Taipei", "Taipei", "de Taipei", "Taipéi"),
    ("Asia/Tashkent", "Tashkent", "de Tachkent", "Taskent"),
    ("Asia/Tbilisi", "Tbilisi", "de Tbilissi", "Tiflis"),
    ("Asia/Tehran", "Tehran", "de Téhéran", "Teherán"),
    ("Asia/Thimphu", "Thimphu", "de Thimphou", "Timbu"),
    ("Asia/Tokyo", "Tokyo", "de Tokyo", "Tokio"),
    ("Asia/Ulaanbaatar", "Ulaanbaatar", "d’Oulan-Bator", "Ulán Bator"),
    ("Asia/Vientiane", "Vientiane", "de Vientiane", "Vientián"),
    ("Asia/Yangon", "Yangon", "de Yangon", "Rangún"),
    ("Asia/Yerevan", "Yerevan", "d’Erevan", "Ereván"),
    ("Atlantic/Cape_Verde", "Cabo Verde", "de Cabo Verde", "Cabo Verde"),
    ("Atlantic/Reykjavik", "Reykjavik", "de Reykjavik", "Reikiavik"),
    ("Europe/Amsterdam", "Amsterdam", "d’Amsterdam", "Ámsterdam"),
    ("Europe/Andorra", "Andorra", "d’Andorre", "Andorra"),
    ("Europe/Athens", "Athens", "d’Athènes", "Atenas"),
    ("Europe/Belgrade", "Belgrade", "de Belgrade", "Belgrado"),
    ("Europe/Berlin", "Berlin", "de Berlin", "Berlín"),
    ("Europe/Brussels", "Brussels", "de Bruxelles", "Bruselas"),
    ("Europe/Bucharest", "Bucharest", "de Bucarest", "Bucarest"),
    ("Europe/Chisinau", "Chișinău", "de Chisinau", "Chisináu"),
    ("Europe/Copenhagen", "Copenhagen", "de Copenhague", "Copenhague"),
    ("Europe/Dublin", "Dublin", "de Dublin", "Dublín"),
    ("Europe/Helsinki", "Helsinki", "d’Helsinki", "Helsinki"),
    ("Europe/Istanbul", "Istanbul", "d’Istanbul", "Estambul"),
    ("Europe/Kiev", "Kyiv", "de Kyiv", "Kiev"),
    ("Europe/Kyiv", "Kyiv", "de Kyiv", "Kiev"),
    ("Europe/Lisbon", "Lisbon", "de Lisbonne", "Lisboa"),
    ("Europe/Ljubljana", "Ljubljana", "de Ljubljana", "Liubliana"),
    ("Europe/London", "London", "de Londres", "Londres"),
    ("Europe/Luxembourg", "Luxembourg", "de Luxembourg", "Luxemburgo"),
    ("Europe/Malta", "Malta", "de Malte", "Malta"),
    ("Europe/Monaco", "Monaco", "de Monaco", "Mónaco"),
    ("Europe/Moscow", "Moscow", "de Moscou", "Moscú"),
    ("Europe/Paris", "Paris", "de Paris", "París"),
    ("Europe/Prague", "Prague", "de Prague", "Praga"),
    ("Europe/Rome", "Rome", "de Rome", "Roma"),
    ("Europe/San_Marino", "San Marino", "de Saint-Marin", "San Marino"),
    ("Europe/Skopje", "Skopje", "de Skopje", "Skopie"),
    ("Europe/Sofia", "Sofia", "de Sofia", "Sofía"),
    ("Europe/Stockholm", "Stockholm", "de Stockholm", "Estocolmo"),
    ("Europe/Tallinn", "Tallinn", "de Tallinn", "Tallin"),
    ("Europe/Tirane", "Tirana", "de Tirana", "Tirana"),
    ("Europe/Vatican", "Vatican", "du Vatican", "Ciudad del Vaticano"),
    ("Europe/Vienna", "Vienna", "de Vienne", "Viena"),
    ("Europe/Vilnius", "Vilnius", "de Vilnius", "Vilna"),
    ("Europe/Warsaw", "Warsaw", "de Varsovie", "Varsovia"),
    ("Indian/Comoro", "Comoros", "des Comores", "las Comoras"),
    ("Indian/Mahe", "Mahé", "de Mahé", "Mahé"),
    ("Indian/Maldives", "Maldives", "des Maldives", "Maldivas"),
    ("Indian/Mauritius", "Mauritius", "de Maurice", "Mauricio"),
    ("Pacific/Fiji", "Fiji", "des Fidji", "Fiyi"),
    ("Pacific/Palau", "Palau", "des Palaos", "Palaos"),
];

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;

    #[test]
    fn each_place_of_the_table_stands_once_in_order_and_is_a_zone() {
        assert!(PLACES.is_sorted_by(|one, next| one.0 < next.0));
        for (zone, ..) in PLACES {
            assert!(TimeZone::get(zone).is_ok(), "{zone}");
        }
    }

    #[test]
    fn a_place_that_needs_no_translation_is_read_from_the_name_of_the_zone() {
        assert_eq!(named(Locale::En, "America/Argentina/Buenos_Aires").as_deref(), Some("Buenos Aires"));
        assert_eq!(named(Locale::Fr, "America/Argentina/Buenos_Aires").as_deref(), Some("de Buenos Aires"));
        assert_eq!(named(Locale::Fr, "Africa/Asmara").as_deref(), Some("d’Asmara"));
        assert_eq!(named(Locale::Es, "Africa/Nairobi").as_deref(), Some("Nairobi"));
    }

    #[test]
    fn utc_and_fixed_offsets_are_no_places() {
        for zone in ["UTC", "GMT", "Etc/UTC", "Etc/GMT+5"] {
            assert_eq!(named(Locale::En, zone), None, "{zone}");
        }
    }
}
