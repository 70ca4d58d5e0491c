//! One travel grant: what it costs, whose money it is, the journey, what was paid, the passport.

use domain::{
    grant::{Line, Next, OneGrant, Stand, VisaStand},
    lang::Lang,
    money::Centimes,
    state::State,
    typed::Typed,
};
use i18n::{Locale, Texts, dates, numbers};
use jiff::ToSpan as _;
use maud::{Markup, html};

use super::{
    crumbs,
    grants::{cost, francs, grant_stands, stand, visa},
    stands, state_name,
};
use crate::{
    reader::Reader,
    ui::{
        self, Button, Choice, Column, DateParts, Fact, Field, Issues, Link, Notice, Row, Table, actions, said,
    },
};

/// What was typed into one of the forms of the page.
#[derive(Clone, Copy, Debug)]
pub struct GrantFields<'a> {
    /// The form, by what it does.
    pub form: &'a str,
    /// What was typed into it.
    pub typed: &'a Typed,
}

/// The parts of the page have the same beside them.
#[derive(Clone, Copy)]
struct Look<'a> {
    reader: &'a Reader<'a>,
    one: &'a OneGrant,
    fields: Option<GrantFields<'a>>,
    issues: &'a Issues<'a>,
}

/// The page.
#[must_use]
pub fn grant(
    reader: &Reader<'_>,
    one: &OneGrant,
    fields: Option<GrantFields<'_>>,
    issues: &Issues<'_>,
) -> Markup {
    let (texts, lang) = (reader.texts, reader.lang());
    let key = || one.series.key.clone();
    let here = routes::GrantPage { lang, series: key(), id: one.application.id };
    let look = Look { reader, one, fields, issues };
    let grant = &one.standing.grant;
    let is_told = !matches!(grant.stand(), Stand::Planned);
    let main = html! {
        @if let Some(why) = one.standing.trouble {
            (ui::notice(texts, Notice::Warning, texts.grant_trouble(stand(texts, why.name()).into_owned())))
        }
        (ui::section("standing", texts.grant_standing(), &look.standing()))
        @if one.standing.trouble.is_some() || matches!(grant.stand(), Stand::Ended { .. }) {
            (ui::wide("reserve", texts.grant_next(), &look.next()))
        }
        @if grant.is_planned() {
            (ui::section("cost", texts.grant_cost_title(), &look.costs()))
            (ui::section("offer", texts.grant_offer_title(), &look.offer()))
        }
        @if is_told {
            (ui::section("journey", texts.grant_journey(), &look.journey()))
            (ui::wide("payments", texts.grant_payments(), &look.payments()))
            (ui::section("passport", texts.grant_passport(), &look.passport()))
        }
    };
    let mut crumbs = crumbs(texts, lang, &one.series.key);
    crumbs.push(Link::new(routes::Grants { lang, series: key() }, texts.grants_title()));
    reader.page_with_issues(texts.grant_title(), here, crumbs, issues, main)
}

impl Look<'_> {
    fn texts(&self) -> &Texts {
        self.reader.texts
    }

    fn lang(&self) -> Lang {
        self.reader.lang()
    }

    /// What stands in the fields of a form: what was typed, or else what is kept.
    fn typed(&self, form: &str, kept: impl FnOnce() -> Typed) -> Typed {
        match self.fields {
            Some(fields) if fields.form == form => fields.typed.clone(),
            _ => kept(),
        }
    }

    /// A form of the page, which does what `form` says.
    fn form(&self, form: &str, version: i64, content: &Markup) -> Markup {
        let to = routes::ChangeGrant {
            lang: self.lang(),
            series: self.one.series.key.clone(),
            id: self.one.application.id,
        };
        ui::form(
            to,
            self.reader.token(),
            &html! {
                (ui::hidden("form-of", form))
                (ui::hidden("version", &version.to_string()))
                (content)
            },
        )
    }

    fn version(&self) -> i64 {
        self.one.standing.grant.version
    }

    fn standing(&self) -> Markup {
        let (texts, one) = (self.texts(), self.one);
        let (grant, lang) = (&one.standing.grant, self.lang());
        let record =
            routes::ApplicationRecord { lang, series: one.series.key.clone(), id: one.application.id };
        let who = html! {
            (said(&one.traveller))
            @if grant.person == domain::grant::Person::Substitute { " (" (texts.grant_substitute()) ")" }
        };
        let mut facts = vec![
            Fact::new(texts.grants_grant(), grant_stands(texts, &one.standing)),
            Fact::new(
                texts.grant_application(),
                html! {
                    a href=(record) { (said(&one.standing.summary.organisation)) }
                    " · " (state_name(lang, one.standing.state)) " " (stands(texts, &one.standing.summary))
                },
            ),
            Fact::new(texts.grant_traveller(), who),
        ];
        let fund = one.accounts.iter().find(|(fund, _)| Some(fund.id) == grant.fund());
        if let Some((fund, _)) = fund {
            facts.push(Fact::new(texts.grant_fund(), said(&fund.name)));
            facts.push(Fact::new(texts.grant_promised(), francs(texts, grant.amount())));
            let paid: Centimes = grant.expenses().iter().map(|one| one.francs).sum();
            facts.push(Fact::new(texts.grant_paid(), francs(texts, paid)));
            if !grant.over().is_empty() {
                facts.push(Fact::new(texts.grant_over(), said(grant.over())));
            }
        } else {
            facts.push(Fact::new(texts.grant_estimate(), cost(texts, one.standing.cost)));
        }
        html! {
            (ui::facts(texts, &facts))
            @if grant.is_binding() { (self.ends()) }
        }
    }

    /// The ways in which a grant that binds money ends.
    fn ends(&self) -> Markup {
        let texts = self.texts();
        let mut buttons = Vec::new();
        if matches!(self.one.standing.grant.stand(), Stand::Accepted { .. }) {
            buttons.push(Button::primary(texts.grant_settle()).sends("do", "settle"));
            buttons.push(Button::secondary(texts.grant_end_visa_refused()).sends("do", "visa-refused"));
        }
        buttons.push(Button::secondary(texts.grant_end_withdrawn()).sends("do", "withdrawn"));
        buttons.push(Button::danger(texts.grant_end_taken_back()).sends("do", "taken-back"));
        self.form("do", self.version(), &actions(&buttons))
    }

    fn next(&self) -> Markup {
        let (texts, one, lang) = (self.texts(), self.one, self.lang());
        let reserve = one.next.iter().filter_map(|next| match next {
            Next::Reserve(summary, cost) => Some((summary, *cost)),
            Next::Substitute(_) => None,
        });
        let rows = reserve.map(|(summary, estimate)| {
            let record = routes::ApplicationRecord { lang, series: one.series.key.clone(), id: summary.id };
            Row::new([
                html! { a href=(record) { (said(&summary.organisation)) } " · " (said(&summary.speaker)) },
                html! { (summary.rank.map(|rank| rank.to_string()).unwrap_or_default()) },
                html! { (cost(texts, estimate)) },
            ])
        });
        let columns = [
            Column::new(texts.grants_who()),
            Column::number(texts.grant_next_place()),
            Column::number(texts.grants_cost()),
        ];
        let table =
            Table::new(texts.grant_next(), columns).rows(rows).or(texts.grant_next_none()).show(texts);
        let substitute = one.next.iter().find_map(|next| match next {
            Next::Substitute(name) => Some(name.as_str()),
            Next::Reserve(..) => None,
        });
        let mut buttons = Vec::new();
        if matches!(one.standing.grant.stand(), Stand::Ended { .. }) {
            if let Some(name) = substitute {
                let words = texts.grant_again_substitute(name).into_owned();
                buttons.push(Button::secondary(words).sends("do", "again-substitute"));
            }
            buttons.push(Button::secondary(texts.grant_again()).sends("do", "again"));
            buttons.push(Button::secondary(texts.grant_rest()).sends("do", "rest"));
        }
        html! {
            p { (texts.grant_next_lead()) }
            (table)
            @if !buttons.is_empty() { (self.form("do", self.version(), &actions(&buttons))) }
        }
    }

    fn costs(&self) -> Markup {
        let (texts, one) = (self.texts(), self.one);
        let grant = &one.standing.grant;
        let typed = self.typed("cost", || {
            let mut typed = grant.cost(&one.plan).typed();
            typed.add("from", grant.from);
            if grant.own_cost.is_some() {
                typed.add("own", "yes");
            }
            typed
        });
        let states: Vec<_> = State::all()
            .iter()
            .map(|state| Choice::new(state.code.to_string(), state.name(self.lang())))
            .collect();
        let said_from = one.application.standing_answers().get("departure").to_owned();
        let field = |name: &'static str, label| Field::new(texts, name, label).issues(self.issues);
        let amounts = [
            ("airfare", texts.grant_airfare()),
            ("night", texts.grant_night()),
            ("per_diem", texts.grant_per_diem()),
            ("visa", texts.grant_visa_fee()),
        ];
        let content = html! {
            @if !said_from.is_empty() { p { (texts.grant_from_said()) ": " (said(&said_from)) } }
            (field("from", texts.grant_from()).select(&states, typed.get("from")))
            (field("own", texts.grant_own()).optional().tick(typed.has("own")))
            p.soft { (texts.grant_amount_hint()) }
            @for (name, label) in amounts { (field(name, label).optional().line(typed.get(name))) }
            (field("nights", texts.grant_nights()).number(typed.get("nights")))
            (field("days", texts.grant_days()).number(typed.get("days")))
            (actions(&[Button::secondary(texts.grant_save_cost())]))
        };
        self.form("cost", self.version(), &content)
    }

    fn offer(&self) -> Markup {
        let (texts, one) = (self.texts(), self.one);
        let typed = self.typed("offer", Typed::default);
        let funds: Vec<_> = one
            .accounts
            .iter()
            .map(|(fund, account)| {
                let left = francs(texts, account.left());
                Choice::new(fund.id.to_string(), texts.grant_fund_left(fund.name.as_str(), left).into_owned())
            })
            .collect();
        let content = html! {
            p { (texts.grant_offer_lead()) }
            (Field::new(texts, "fund", texts.grant_fund()).issues(self.issues).select(&funds, typed.get("fund")))
            (Field::new(texts, "until", texts.grant_last_day()).issues(self.issues).date(parts(&typed, "until")))
            (Field::new(texts, "time", texts.grant_time()).hint(texts.grant_time_hint()).optional()
                .issues(self.issues).line(typed.get("time")))
            (self.over(&typed))
            (actions(&[Button::primary(texts.grant_offer_do())]))
        };
        self.form("offer", self.version(), &content)
    }

    /// Why more is spent than is left: asked once there is not enough.
    fn over(&self, typed: &Typed) -> Markup {
        let texts = self.texts();
        if typed.get("over").is_empty() && self.issues.of("over").is_none() {
            return Markup::default();
        }
        Field::new(texts, "over", texts.grant_over())
            .hint(texts.grant_over_hint())
            .optional()
            .issues(self.issues)
            .line(typed.get("over"))
    }

    fn journey(&self) -> Markup {
        let (texts, one) = (self.texts(), self.one);
        let journey = one.standing.journey.clone().unwrap_or_default();
        let typed = self.typed("journey", || journey.typed());
        let visas: Vec<_> =
            VisaStand::ALL.into_iter().map(|one| Choice::new(one.name(), visa(texts, one))).collect();
        let field = |name: &'static str, label| Field::new(texts, name, label).issues(self.issues);
        let days = [
            ("visa_since", texts.grant_visa_since()),
            ("flight", texts.grant_flight()),
            ("hotel", texts.grant_hotel()),
            ("claim", texts.grant_claim()),
            ("paid", texts.grant_paid_on()),
        ];
        let content = html! {
            (field("visa", texts.grant_visa()).radios(&visas, typed.get("visa")))
            @for (name, label) in days {
                (field(name, label).optional().date(parts(&typed, name)))
            }
            (field("notes", texts.grant_notes()).hint(texts.grant_notes_hint()).optional().rows(4)
                .text(typed.get("notes"), None))
            (actions(&[Button::secondary(texts.grant_save_journey())]))
        };
        self.form("journey", journey.version, &content)
    }

    fn payments(&self) -> Markup {
        let (texts, one) = (self.texts(), self.one);
        let typed = self.typed("spend", Typed::default);
        let expenses = one.standing.grant.expenses().iter().enumerate();
        let rows = expenses.map(|(place, paid)| {
            let strike =
                actions(&[Button::secondary(texts.grant_strike()).sends("do", format!("strike-{place}"))]);
            Row::new([
                html! { (line(texts, paid.line)) },
                html! { (numbers::money(texts, paid.money.minor, paid.money.currency.code())) },
                html! { (francs(texts, paid.francs)) },
                html! { (dates::long(texts, paid.day)) },
                self.form("do", self.version(), &strike),
            ])
        });
        let columns = [
            Column::new(texts.grant_line()),
            Column::number(texts.grant_amount()),
            Column::number(texts.grant_francs()),
            Column::new(texts.grant_day()),
            Column::new(texts.grant_strike()),
        ];
        let lines: Vec<_> =
            Line::ALL.into_iter().map(|one| Choice::new(one.name(), line(texts, one))).collect();
        let field = |name: &'static str, label| Field::new(texts, name, label).issues(self.issues);
        let content = html! {
            (field("line", texts.grant_line()).select(&lines, typed.get("line")))
            (field("amount", texts.grant_amount()).hint(texts.grant_amount_hint()).line(typed.get("amount")))
            (field("day", texts.grant_day()).date(parts(&typed, "day")))
            (self.over(&typed))
            (actions(&[Button::secondary(texts.grant_spend())]))
        };
        html! {
            (Table::new(texts.grant_payments(), columns).rows(rows).or(texts.grant_payments_none()).show(texts))
            (self.form("spend", self.version(), &content))
        }
    }

    fn passport(&self) -> Markup {
        let (texts, one, lang) = (self.texts(), self.one, self.lang());
        let Some(passport) = &one.passport else { return html! { p { (texts.grant_passport_none()) } } };
        let soon = one.series.dates.end().checked_add(3.months()).is_ok_and(|day| passport.expires < day);
        let text = |text: &str| said(text);
        let facts = [
            Fact::new(texts.grant_passport_family(), text(&passport.family_name)),
            Fact::new(texts.grant_passport_given(), text(&passport.given_names)),
            Fact::new(texts.grant_nationality(), text(&passport.nationality)),
            Fact::new(texts.grant_passport_number(), text(&passport.number)),
            Fact::new(texts.grant_born(), dates::long(texts, passport.born)),
            Fact::new(texts.grant_birthplace(), text(&passport.birthplace)),
            Fact::new(texts.grant_issued(), dates::long(texts, passport.issued)),
            Fact::new(texts.grant_expires(), dates::long(texts, passport.expires)),
            Fact::new(texts.grant_embassy(), text(&passport.embassy)),
        ];
        let to = routes::VisaLetter { lang, series: one.series.key.clone(), id: one.application.id };
        let buttons: Vec<_> = Locale::ALL
            .into_iter()
            .map(|locale| {
                let words = texts.grant_letter_in(locale.texts().language_name().into_owned()).into_owned();
                Button::secondary(words).sends("language", locale.tag())
            })
            .collect();
        html! {
            @if soon { (ui::notice(texts, Notice::Warning, texts.grant_passport_soon())) }
            (ui::facts(texts, &facts))
            p { (texts.grant_letter_lead()) }
            @if matches!(one.standing.grant.stand(), Stand::Accepted { .. }) {
                (ui::form(to, self.reader.token(), &actions(&buttons)))
            }
        }
    }
}

/// What money is spent on, in words.
pub(super) fn line(texts: &Texts, line: Line) -> crate::ui::Words<'_> {
    texts.get(&format!("grant-line-{}", line.name())).unwrap_or_default()
}

/// The three fields of a date.
pub(crate) fn parts<'a>(typed: &'a Typed, name: &str) -> DateParts<'a> {
    let part = |part: &str| typed.get(&format!("{name}-{part}"));
    DateParts { day: part("day"), month: part("month"), year: part("year") }
}
