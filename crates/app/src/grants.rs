//! Travel grants: what organisers do with them, and what they are for those who travel.
//!
//! Money is counted in the unit of work that promises or spends it, from all grants and in no other
//! place, so that an account cannot drift from what it is the account of.

mod funds;
mod letter;
mod own;
mod sheets;
mod told;

use domain::{
    application::Application,
    grant::{
        Account, Cost, DonorReport, Flaw, Flaws, Fund, Funded, Grant, Grants, Journey, Line, MOST_DAYS, Next,
        Offer, OneGrant, Person, Plan, Standing, Trouble, VisaStand, Why, date_of, last_minute,
    },
    ids::{ApplicationId, FundId, SeriesId},
    letter::{LetterKind, Placeholder},
    money::Money,
    series::{Series, SeriesKey},
    state::StateCode,
    summary::Summary,
    time::{Deadline, GENEVA},
    typed::Typed,
};
use jiff::{Timestamp, civil::Time};
use policy::{Action, Actor, Permit, Subject};
use store::{Tx, View};

use self::told::reports;
pub use self::{funds::FundDesk, letter::letter_language, own::OwnGrant};
pub(crate) use self::{own::is_told, told::keep_figures};
use crate::{
    App, Error,
    decisions::widen,
    desk::{application_of, own as looks_after},
    letters::deadline_in_words,
};

/// What an organiser does with a grant.
#[derive(Clone, Debug)]
pub enum GrantEdit {
    /// Says from where somebody sets out and, if that differs from the plan, what it costs.
    Cost(Typed),
    /// Offers it, from the money of a fund, until an instant.
    Offer(Typed),
    /// Ends it.
    End(Why),
    /// Settles it.
    Settle,
    /// Plans it once more, for somebody whom the application names.
    Again(Person),
    /// Lets it be: nobody takes its place.
    Rest,
    /// Enters something that was paid.
    Spend(Typed),
    /// Takes back what was entered at that place.
    Strike(usize),
}

/// The permit to look after the grants of a series, of which `name` is one.
fn permit(actor: &Actor, series: &Series, name: &str, now: Timestamp) -> Result<Permit, policy::Denied> {
    looks_after(actor, Action::Support, &Subject::series(series, now).named(name))
}

/// The most days that a grant of a series covers.
fn max_days(series: &Series) -> u16 {
    series.grants.as_ref().map_or(MOST_DAYS, |grants| grants.max_days.min(MOST_DAYS))
}

async fn plan_of(view: &mut View, series: &Series) -> Result<Plan, store::Error> {
    Ok(view.grant_plan(series.id).await?.unwrap_or_else(|| Plan::empty(max_days(series))))
}

/// The money that may be spent in a series, and what became of it in all series.
async fn accounts(view: &mut View, series: SeriesId) -> Result<Vec<(Fund, Account)>, store::Error> {
    let grants = view.all_grants().await?;
    let mut all = Vec::new();
    for fund in view.funds(series).await? {
        let account = Account::of(&fund, &grants, view.spent_before(fund.id).await?);
        all.push((fund, account));
    }
    Ok(all)
}

impl App {
    /// The travel grants of a series.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not look after the whole series.
    pub async fn grants(&self, actor: &Actor, key: &SeriesKey) -> Result<Grants, Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = permit(actor, &series, "", now)?;
        Ok(grants_of(&mut view, series, now).await?)
    }

    /// The grant of one application, with who could travel instead.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if there is none that could get one, or the actor does not look after it.
    pub async fn grant(&self, actor: &Actor, key: &SeriesKey, id: ApplicationId) -> Result<OneGrant, Error> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = permit(actor, &series, &id.to_string(), now)?;
        let one = one_grant(&mut tx, series, id, now).await?;
        // Whoever looks at a passport is named in the log.
        if one.passport.is_some() {
            tx.commit(permit.noting("passport read").entry(now)).await?;
        }
        Ok(one)
    }

    /// Changes a grant that was looked at in that version.
    ///
    /// # Errors
    ///
    /// Says of each field what is wrong with it; [`Error::Stale`] if somebody else changed it.
    pub async fn change_grant(
        &self,
        actor: &Actor,
        (key, id, version): (&SeriesKey, ApplicationId, i64),
        edit: &GrantEdit,
    ) -> Result<(), Error<Flaws>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = permit(actor, &series, &id.to_string(), now)?;
        let application = application_of(&mut tx, series.id, id).await.map_err(widen)?;
        let mut grant = kept_or_planned(&mut tx, &application).await.map_err(widen)?;
        if grant.version != version {
            return Err(Error::Stale);
        }
        let accounts = accounts(&mut tx, series.id).await?;
        let plan = plan_of(&mut tx, &series).await?;
        let note = apply(edit, &mut grant, (&series, &application, &plan, &accounts), now)
            .map_err(Error::Refused)?;
        if matches!(edit, GrantEdit::Again(_)) {
            // It is not the passport of whoever travels now.
            tx.forget_passport(id).await?;
        }
        tx.save_grant(&mut grant).await?;
        if let (GrantEdit::Offer(_), Some(until)) = (edit, grant.due()) {
            self.tell_of_grant(&mut tx, LetterKind::GrantOffer, (&application, &series), until, now).await?;
        }
        tx.commit(permit.noting(note).entry(now)).await?;
        Ok(())
    }

    /// Keeps how far a journey is.
    ///
    /// # Errors
    ///
    /// Says of each field what is wrong with it; [`Error::Stale`] if somebody else changed it.
    pub async fn save_journey(
        &self,
        actor: &Actor,
        (key, id, version): (&SeriesKey, ApplicationId, i64),
        typed: &Typed,
    ) -> Result<(), Error<Flaws>> {
        let now = self.now();
        let mut tx = self.store.begin().await?;
        let series = tx.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let permit = permit(actor, &series, &id.to_string(), now)?;
        let application = application_of(&mut tx, series.id, id).await.map_err(widen)?;
        let _ = tx.grant(id).await?.ok_or(Error::NotFound)?;
        let mut journey = Journey::read(typed, version).map_err(Error::Refused)?;
        tx.save_journey((application.id, series.id), &mut journey).await?;
        tx.commit(permit.noting("journey").entry(now)).await?;
        Ok(())
    }

    /// What each donor of a series is told.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] for whoever does not look after the whole series.
    pub async fn donor_reports(
        &self,
        actor: &Actor,
        key: &SeriesKey,
    ) -> Result<(Series, Vec<DonorReport>), Error> {
        let now = self.now();
        let mut view = self.store.view().await?;
        let series = view.series_by_key(key).await?.ok_or(Error::NotFound)?;
        let _ = permit(actor, &series, "", now)?;
        let reports = reports(&mut view, &series).await?;
        Ok((series, reports))
    }

    /// Ends the offers that nobody answered in time, and writes to those who were asked. While the team
    /// key is locked they wait; too late they are all the same. Gives how many ended.
    ///
    /// # Errors
    ///
    /// Fails if the store does.
    pub async fn lapse_grants(&self) -> Result<usize, Error> {
        let now = self.now();
        let due = self.store.view().await?.grants_due(now).await?;
        if !self.store.vault().is_open() {
            return Ok(0);
        }
        let mut lapsed = 0;
        for id in due {
            let mut tx = self.store.begin().await?;
            let Some(mut grant) = tx.grant(id).await?.filter(|grant| grant.due().is_some()) else { continue };
            if !grant.lapse(now) {
                continue;
            }
            tx.save_grant(&mut grant).await?;
            if let (Some(application), Some(series)) =
                (tx.application(id).await?, tx.series(grant.series).await?)
            {
                let to = (&application, &series);
                self.tell_of_grant(&mut tx, LetterKind::GrantLapsed, to, now, now).await?;
            }
            let permit = Permit::of_the_system(id).in_series(Some(grant.series));
            tx.commit(permit.noting("grant lapsed").entry(now)).await?;
            lapsed += 1;
        }
        Ok(lapsed)
    }

    /// Writes to an applicant about the grant, with the instant until which it can be answered and
    /// nothing else that is not in every letter.
    async fn tell_of_grant(
        &self,
        tx: &mut Tx,
        kind: LetterKind,
        (application, series): (&Application, &Series),
        until: Timestamp,
        now: Timestamp,
    ) -> Result<(), store::Error> {
        let mut values = self.values(kind, application, None, series);
        values.retain(|(placeholder, _)| *placeholder != Placeholder::Deadline);
        values.push((Placeholder::Deadline, until_in_words(until, application.language)));
        self.write_with(tx, (kind, application, series), &values, now).await
    }
}

/// The instant until which something can be answered, in words.
fn until_in_words(until: Timestamp, language: domain::lang::Lang) -> String {
    let last = last_minute(until).to_zoned(crate::exports::zone()).datetime();
    Deadline::new(last, GENEVA).map(|deadline| deadline_in_words(&deadline, language)).unwrap_or_default()
}

/// What of the platform's own ends a grant: the application was withdrawn, or the seat given back.
pub(crate) async fn end_with_seat(
    tx: &mut Tx,
    id: ApplicationId,
    now: Timestamp,
) -> Result<(), store::Error> {
    if let Some(mut grant) = tx.grant(id).await?
        && grant.end(Why::Withdrawn, now).is_ok()
    {
        tx.save_grant(&mut grant).await?;
    }
    Ok(())
}

/// The grants of a series that fell free, and with which nobody has dealt.
pub(crate) async fn troubles(
    view: &mut View,
    series: &Series,
    applications: &[Summary],
    now: Timestamp,
) -> Result<Vec<Trouble>, store::Error> {
    let mut all = Vec::new();
    for grant in view.grants(series.id).await? {
        let Some(one) = applications.iter().find(|one| one.id == grant.application) else { continue };
        let refused = view.journey(grant.application).await?.is_some_and(|it| it.visa == VisaStand::Refused);
        if let Some(why) = grant.trouble(domain::agenda::holds_seat(one), refused, now) {
            all.push(Trouble { application: grant.application, state: grant.state, why });
        }
    }
    Ok(all)
}

async fn kept_or_planned(view: &mut View, application: &Application) -> Result<Grant, Error> {
    let state = view.meeting(application.meeting).await?.ok_or(Error::NotFound)?.state;
    let kept = view.grant(application.id).await?;
    if kept.is_none() && !could_get_one(application) {
        return Err(Error::NotFound);
    }
    Ok(kept.unwrap_or_else(|| Grant::planned(application.id, application.series, state)))
}

pub(crate) async fn grants_of(
    view: &mut View,
    series: Series,
    now: Timestamp,
) -> Result<Grants, store::Error> {
    let plan = plan_of(view, &series).await?;
    let accounts = accounts(view, series.id).await?;
    let mut grants = view.grants(series.id).await?;
    let passports = view.passports(series.id).await?;
    let meetings = view.meetings(series.id).await?;
    let applications = view.applications_of_series(series.id).await?;
    let mut lines = Vec::new();
    for application in &applications {
        let Some(meeting) = meetings.iter().find(|meeting| meeting.id == application.meeting) else {
            continue;
        };
        let place = grants.iter().position(|grant| grant.application == application.id);
        let grant = place.map(|place| grants.swap_remove(place));
        if grant.is_none() && !could_get_one(application) {
            continue;
        }
        let journey = view.journey(application.id).await?;
        let travel = (journey, passports.contains(&application.id));
        lines.push((meeting.position, Standing::of(application, meeting.state, (grant, &plan), travel, now)));
    }
    let order = |one: &Standing| (domain::filter::Standing::of(&one.summary), one.summary.rank);
    lines.sort_by(|(a, one), (b, other)| {
        let key = |at: &_, one: &Standing| {
            let (standing, rank) = order(one);
            (*at, standing.name() != "selected", rank, one.summary.submitted, one.summary.id)
        };
        key(a, one).cmp(&key(b, other))
    });
    let lines = lines.into_iter().map(|(_, line)| line).collect();
    Ok(Grants { series, plan, accounts, lines })
}

/// Whether somebody asks for a grant and was chosen, or is in the reserve.
fn could_get_one(application: &Application) -> bool {
    let in_reserve = application.is_submitted()
        && application.decision().is_some_and(|one| one.outcome == domain::application::Outcome::Reserve);
    application.standing_answers().get("grant") == "yes" && (application.holds_seat() || in_reserve)
}

async fn one_grant(
    view: &mut View,
    series: Series,
    id: ApplicationId,
    now: Timestamp,
) -> Result<OneGrant, Error> {
    let application = application_of(view, series.id, id).await?;
    let grant = view.grant(id).await?;
    if grant.is_none() && !could_get_one(&application) {
        return Err(Error::NotFound);
    }
    let state = view.meeting(application.meeting).await?.ok_or(Error::NotFound)?.state;
    let (plan, accounts) = (plan_of(view, &series).await?, accounts(view, series.id).await?);
    let (journey, passport) = (view.journey(id).await?, view.passport(id).await?);
    let standing = Standing::of(&application, state, (grant, &plan), (journey, passport.is_some()), now);
    let next = next_of(view, &application, &standing.grant, (state, &plan)).await?;
    let traveller = standing.grant.person.name(application.standing_answers());
    Ok(OneGrant { series, traveller, standing, plan, accounts, passport, next, application })
}

/// Who could travel instead: the substitute, then the reserve of the same meeting that asks for a grant.
async fn next_of(
    view: &mut View,
    application: &Application,
    grant: &Grant,
    (state, plan): (StateCode, &Plan),
) -> Result<Vec<Next>, store::Error> {
    let mut next: Vec<_> = OneGrant::substitute(application, grant, state).into_iter().collect();
    let mut reserve = view.applications_of_meeting(application.meeting).await?;
    reserve.retain(|one| could_get_one(one) && !one.holds_seat() && one.id != application.id);
    reserve
        .sort_by_key(|one| (one.decision().and_then(|decision| decision.rank).unwrap_or(u16::MAX), one.id));
    for one in reserve {
        let cost = Grant::planned(one.id, one.series, state).cost(plan).in_francs(&plan.rates);
        next.push(Next::Reserve(Box::new(Summary::from(&one)), cost));
    }
    Ok(next)
}

/// Does it, and gives what the log says.
fn apply(
    edit: &GrantEdit,
    grant: &mut Grant,
    (series, application, plan, accounts): (&Series, &Application, &Plan, &[(Fund, Account)]),
    now: Timestamp,
) -> Result<&'static str, Flaws> {
    let at = |field: &'static str| move |flaw| Flaws::one(field, flaw);
    match edit {
        GrantEdit::Cost(typed) => {
            if !grant.is_planned() {
                return Err(Flaws::one("from", Flaw::NotFromHere));
            }
            grant.from = typed.get("from").parse().map_err(|_| Flaws::one("from", Flaw::NotAChoice))?;
            grant.own_cost = match typed.has("own") {
                true => Some(Cost::read(typed, max_days(series))?),
                false => None,
            };
            Ok("grant planned")
        }
        GrantEdit::Offer(typed) => {
            let id: FundId = typed.get("fund").parse().map_err(|_| Flaws::one("fund", Flaw::Missing))?;
            let found = accounts.iter().find(|(fund, _)| fund.id == id);
            let (fund, account) = found.ok_or_else(|| Flaws::one("fund", Flaw::NotAChoice))?;
            let traveller = grant.person.traveller(application.standing_answers(), grant.state);
            let offer = Offer {
                fund,
                account: *account,
                traveller,
                // Before the decision is known, an offer would tell it.
                holds_seat: application.holds_seat()
                    && application.decision().is_some_and(|one| one.released.is_some()),
                plan,
                until: until(typed)?,
                over: typed.get("over"),
            };
            Ok(match grant.offer(&offer, now)? {
                Funded::Within => "grant offered",
                Funded::Over => "grant offered over budget",
            })
        }
        GrantEdit::End(why) => grant.end(*why, now).map(|()| "grant ended").map_err(at("do")),
        GrantEdit::Settle => grant.settle(now).map(|()| "grant settled").map_err(at("do")),
        GrantEdit::Again(person) => {
            let named = person.traveller(application.standing_answers(), grant.state);
            named.ok_or_else(|| Flaws::one("do", Flaw::Nobody))?;
            grant.plan_again(*person).map(|()| "grant planned again").map_err(at("do"))
        }
        GrantEdit::Rest => grant.rest().map(|()| "grant laid to rest").map_err(at("do")),
        GrantEdit::Spend(typed) => {
            let line = Line::ALL.into_iter().find(|line| line.name() == typed.get("line"));
            let line = line.ok_or_else(|| Flaws::one("line", Flaw::NotAChoice))?;
            let amount: Money =
                typed.get("amount").parse().map_err(|_| Flaws::one("amount", Flaw::NotMoney))?;
            let day = date_of(typed, "day")?;
            let account = accounts.iter().find(|(fund, _)| Some(fund.id) == grant.fund());
            let account = account.map_or_else(Account::default, |(_, account)| *account);
            Ok(match grant.spend((line, amount, day), (account, &plan.rates), typed.get("over"))? {
                Funded::Within => "grant paid",
                Funded::Over => "grant paid over budget",
            })
        }
        GrantEdit::Strike(place) => {
            grant.strike(*place).map(|()| "grant payment taken back").map_err(at("do"))
        }
    }
}

/// The first instant that is too late, by the clocks of Geneva: of a day, or of a minute of it.
fn until(typed: &Typed) -> Result<Timestamp, Flaws> {
    let day = date_of(typed, "until")?;
    let time = typed.get("time").trim().replace(['h', 'H', '.'], ":");
    let wrong = || Flaws::one("time", Flaw::NotADate);
    let deadline = if time.is_empty() {
        Deadline::whole_day(day, GENEVA)
    } else {
        let (hour, minute) = time.split_once(':').ok_or_else(wrong)?;
        let (hour, minute) = (hour.parse().map_err(|_| wrong())?, minute.parse().map_err(|_| wrong())?);
        let time = Time::new(hour, minute, 0, 0).map_err(|_| wrong())?;
        Deadline::new(day.to_datetime(time), GENEVA)
    };
    deadline.map(|deadline| deadline.instant()).map_err(|_| wrong())
}
