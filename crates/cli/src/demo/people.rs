//! Made-up organisations and people. Every name of an organisation says that it was made up.

use domain::{application::ApplicantKind, lang::Lang};
use rand_core::RngCore;

/// Somebody who applies, page by page.
pub(crate) struct Applicant {
    pub(crate) language: Lang,
    pub(crate) pages: Vec<(&'static str, Vec<(String, String)>)>,
    /// Whether a file comes with it.
    pub(crate) file: bool,
}

const GIVEN: [(&str, &str); 18] = [
    ("Amina", "w"),
    ("Joseph", "m"),
    ("Lucía", "w"),
    ("Tomás", "m"),
    ("Fatou", "w"),
    ("Émile", "m"),
    ("Nadia", "w"),
    ("Rafael", "m"),
    ("Mei", "w"),
    ("Ibrahim", "m"),
    ("Claire", "w"),
    ("Jorge", "m"),
    ("Sofía", "w"),
    ("Daniel", "m"),
    ("Aïcha", "w"),
    ("Marek", "m"),
    ("Leila", "w"),
    ("Sam", "x"),
];
const FAMILY: [&str; 20] = [
    "Exemple",
    "Sample",
    "Muestra",
    "Okoro",
    "Martínez",
    "Traoré",
    "Novak",
    "Rahman",
    "Dupont",
    "Karimov",
    "Silva",
    "Haddad",
    "Kamara",
    "Weber",
    "Ortiz",
    "Diallo",
    "Petrov",
    "Nguyen",
    "Tremblay",
    "Barry",
];
const THEMES: [&str; 17] = [
    "civil_political",
    "justice",
    "torture",
    "expression",
    "women",
    "children",
    "lgbti",
    "minorities",
    "indigenous",
    "migrants",
    "disability",
    "health_education",
    "work_poverty",
    "environment",
    "business",
    "defenders",
    "institutions",
];

/// The words of a language.
struct Words {
    lang: Lang,
    organisations: [&'static str; 6],
    nhri: &'static str,
    made_up: &'static str,
    aim: &'static str,
    issues: &'static str,
    engagement: &'static str,
    position: &'static str,
    address: &'static str,
    reason: &'static str,
    members: &'static str,
}

const WORDS: [Words; 3] = [
    Words {
        lang: Lang::En,
        organisations: [
            "Open Justice Network",
            "Women Forward",
            "River People Alliance",
            "Free Voices",
            "Learning for All",
            "Inclusion Watch",
        ],
        nhri: "National Human Rights Commission",
        made_up: "synthetic",
        aim: "This is a synthetic text for rehearsal. We help people to know and claim their rights, we \
              document what happens in the provinces, and we train local groups to take part in the review.",
        issues: "This is a synthetic text for rehearsal. Our statement asks what became of the earlier \
                 recommendations on fair trials, on the safety of journalists and on access to schools, and \
                 proposes two recommendations on each.",
        engagement: "This is a synthetic text for rehearsal. We took part in the national consultation, sent a \
                     joint submission and follow the recommendations of the last cycle with a public tracker.",
        position: "Director",
        address: "1 Example Street\nSample Town",
        reason: "This is a synthetic text for rehearsal. We have no budget for international travel.",
        members: "Example Member One\nExample Member Two\nExample Member Three",
    },
    Words {
        lang: Lang::Fr,
        organisations: [
            "Réseau Justice Ouverte",
            "Femmes en avant",
            "Alliance des riverains",
            "Voix libres",
            "Une école pour chacun",
            "Observatoire de l’inclusion",
        ],
        nhri: "Commission nationale des droits de l’homme",
        made_up: "fictif",
        aim: "Ceci est un texte fictif pour une répétition. Nous aidons chacun à connaître ses droits et à les \
              faire valoir, nous documentons ce qui se passe dans les provinces et nous formons des groupes locaux.",
        issues: "Ceci est un texte fictif pour une répétition. Notre déclaration demande ce que sont devenues les \
                 recommandations sur les procès équitables, la sécurité des journalistes et l’accès à l’école, et \
                 en propose deux nouvelles sur chaque sujet.",
        engagement: "Ceci est un texte fictif pour une répétition. Nous avons participé à la consultation \
                     nationale et envoyé une communication conjointe.",
        position: "Directrice",
        address: "1, rue de l’Exemple\nVilleneuve",
        reason: "Ceci est un texte fictif pour une répétition. Nous n’avons pas de budget pour voyager.",
        members: "Membre exemple un\nMembre exemple deux\nMembre exemple trois",
    },
    Words {
        lang: Lang::Es,
        organisations: [
            "Red Justicia Abierta",
            "Mujeres Adelante",
            "Alianza de los Ríos",
            "Voces Libres",
            "Escuela para Todos",
            "Observatorio de la Inclusión",
        ],
        nhri: "Defensoría del Pueblo",
        made_up: "ficticio",
        aim: "Este es un texto ficticio para un ensayo. Ayudamos a las personas a conocer y reclamar sus derechos, \
              documentamos lo que ocurre en las provincias y formamos a grupos locales.",
        issues: "Este es un texto ficticio para un ensayo. Nuestra declaración pregunta qué fue de las \
                 recomendaciones sobre juicios justos, seguridad de periodistas y acceso a la escuela, y propone \
                 dos nuevas sobre cada tema.",
        engagement: "Este es un texto ficticio para un ensayo. Participamos en la consulta nacional y enviamos \
                     una contribución conjunta.",
        position: "Directora",
        address: "Calle Ejemplo 1\nCiudad Muestra",
        reason: "Este es un texto ficticio para un ensayo. No tenemos presupuesto para viajar.",
        members: "Miembro ejemplo uno\nMiembro ejemplo dos\nMiembro ejemplo tres",
    },
];

/// One of several.
pub(crate) fn pick<'a, T>(rng: &mut impl RngCore, several: &'a [T]) -> &'a T {
    let place = usize::try_from(rng.next_u32()).unwrap_or_default() % several.len().max(1);
    &several[place]
}

/// Somebody made up, the `number`th of a State; the first of a State that has one is its national
/// human rights institution.
pub(crate) fn applicant(rng: &mut impl RngCore, state: &str, number: usize, has_nhri: bool) -> Applicant {
    let words = pick(rng, &WORDS);
    let kind = match number {
        0 if has_nhri => ApplicantKind::Nhri,
        _ => *pick(
            rng,
            &[
                ApplicantKind::National,
                ApplicantKind::National,
                ApplicantKind::National,
                ApplicantKind::International,
                ApplicantKind::Coalition,
            ],
        ),
    };
    let (given, gender) = pick(rng, &GIVEN);
    let family = pick(rng, &FAMILY);
    let name = if kind == ApplicantKind::Nhri { words.nhri } else { pick(rng, &words.organisations) };
    let organisation = format!("{name} {state} {} ({})", number + 1, words.made_up);
    let mail = format!("applicant-{}-{}@demo.example", state.to_lowercase(), number + 1);
    let mut themes: Vec<&str> = (0..3).map(|_| *pick(rng, &THEMES)).collect();
    themes.sort_unstable();
    themes.dedup();
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut organisation_page = vec![
        field("kind", kind.name()),
        field("organisation", &organisation),
        field("country", state),
        field("address", words.address),
        field("phone", "+41 22 555 01 00"),
        field("website", "www.example.org"),
        field("email", &mail),
        field("aim", words.aim),
        field("since", &(1980 + rng.next_u32() % 40).to_string()),
    ];
    match kind {
        ApplicantKind::Nhri => {
            organisation_page.push(field("accreditation", pick::<&str>(rng, &["a", "a", "b"])));
        }
        ApplicantKind::Coalition => organisation_page.push(field("members", words.members)),
        ApplicantKind::National | ApplicantKind::International => {}
    }
    if kind != ApplicantKind::Nhri {
        organisation_page.push(field("ecosoc", pick::<&str>(rng, &["none", "none", "special"])));
    }
    let language = words.lang;
    let spoken = field("languages", language.tag());
    let mut statement: Vec<_> = themes.iter().map(|theme| field("themes", theme)).collect();
    statement.push(field("issues", words.issues));
    statement.push(field("engagement", words.engagement));
    let asks = *pick(rng, &["yes", "no"]);
    let mut grant = vec![field("grant", asks)];
    if asks == "yes" {
        grant.push(field("departure", words.address.lines().last().unwrap_or_default()));
        grant.push(field("grant_reason", words.reason));
    }
    let documents = if kind == ApplicantKind::Nhri { Vec::new() } else { vec![field("submission", "alone")] };
    Applicant {
        language,
        file: kind == ApplicantKind::Nhri,
        pages: vec![
            ("organisation", organisation_page),
            (
                "speaker",
                vec![
                    field("family_name", family),
                    field("given_name", given),
                    field("position", words.position),
                    field("speaker_email", &format!("speaker-{mail}")),
                    field("gender", gender),
                    spoken,
                ],
            ),
            ("statement", statement),
            ("documents", documents),
            ("grant", grant),
            ("consent", vec![field("data", "yes"), field("in_the_room", "yes")]),
        ],
    }
}
