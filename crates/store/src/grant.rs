//! Travel grants in the database: plans, funds, grants, and what is known of journeys.

use domain::{
    grant::{Fund, Grant, Journey, Passport, Plan},
    ids::{ApplicationId, FundId, SeriesId},
    money::Centimes,
};
use jiff::Timestamp;
use seal::{DataKey, Place};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Error, Tx, View,
    column::{Columns as _, json},
    sql::{Bound, Row},
    statement::statements,
    vault::{Beside, Opens as _},
};

statements! {
    PLAN         = "SELECT body, version FROM grant_plan WHERE series = $1";
    ADD_PLAN     = "INSERT INTO grant_plan (series, body, version) VALUES ($1, $2, 1)
                    ON CONFLICT (series) DO NOTHING";
    SAVE_PLAN    = "UPDATE grant_plan SET body = $3, version = version + 1
                    WHERE series = $1 AND version = $2";
    FUNDS        = "SELECT id, body, version FROM fund WHERE series = $1 OR series IS NULL ORDER BY id";
    FUND         = "SELECT id, body, version FROM fund WHERE id = $1";
    ADD_FUND     = "INSERT INTO fund (id, series, body, version) VALUES ($1, $2, $3, 1)";
    SAVE_FUND    = "UPDATE fund SET series = $3, body = $4, version = version + 1
                    WHERE id = $1 AND version = $2";
    REMOVE_FUND  = "DELETE FROM fund WHERE id = $1 AND version = $2";
    GRANT        = "SELECT application, body, version FROM travel_grant WHERE application = $1";
    GRANTS       = "SELECT application, body, version FROM travel_grant WHERE series = $1
                    ORDER BY application";
    ALL_GRANTS   = "SELECT application, body, version FROM travel_grant ORDER BY application";
    DUE          = "SELECT application FROM travel_grant WHERE due <= $1 ORDER BY due, application";
    ADD_GRANT    = "INSERT INTO travel_grant (application, series, due, body, version)
                    VALUES ($1, $2, $3, $4, 1) ON CONFLICT (application) DO NOTHING";
    SAVE_GRANT   = "UPDATE travel_grant SET due = $3, body = $4, version = version + 1
                    WHERE application = $1 AND version = $2";
    TRAVEL       = "SELECT body, version FROM travel WHERE application = $1 AND part = $2";
    HAVE         = "SELECT application FROM travel WHERE series = $1 AND part = $2 ORDER BY application";
    ADD_TRAVEL   = "INSERT INTO travel (application, part, series, body, version)
                    VALUES ($1, $2, $3, $4, 1) ON CONFLICT (application, part) DO NOTHING";
    SAVE_TRAVEL  = "UPDATE travel SET body = $4, version = version + 1
                    WHERE application = $1 AND part = $2 AND version = $3";
    DROP_PART    = "DELETE FROM travel WHERE application = $1 AND part = $2";
    DROP_TRAVEL  = "DELETE FROM travel WHERE series = $1";
    SPENT_BEFORE = "SELECT CAST(COALESCE(SUM(number), 0) AS BIGINT) AS number FROM tally
                    WHERE what = 'grant-spent' AND value = $1";
}

/// What is kept of a journey.
#[derive(Clone, Copy)]
enum Part {
    Passport,
    Journey,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Passport => "passport",
            Self::Journey => "journey",
        }
    }
}

impl View {
    /// What journeys to a series cost, if that was said.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn grant_plan(&mut self, series: SeriesId) -> Result<Option<Plan>, Error> {
        let row = self.optional(PLAN.bind(series.to_string())).await?;
        row.map(|row| Ok(Plan { version: row.integer("version")?, ..row.json("body")? })).transpose()
    }

    /// The money that may be spent in a series: its own, and what is for all.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens it.
    pub async fn funds(&mut self, series: SeriesId) -> Result<Vec<Fund>, Error> {
        let rows = self.all(FUNDS.bind(series.to_string())).await?;
        let mut all = Vec::with_capacity(rows.len());
        for row in &rows {
            all.push(self.opened_fund(row).await?);
        }
        all.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
        Ok(all)
    }

    /// The fund with that id.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens it.
    pub async fn fund(&mut self, id: FundId) -> Result<Option<Fund>, Error> {
        self.must_open(None)?;
        match self.optional(FUND.bind(id.to_string())).await? {
            Some(row) => self.opened_fund(&row).await.map(Some),
            None => Ok(None),
        }
    }

    async fn opened_fund(&mut self, row: &Row) -> Result<Fund, Error> {
        let (owner, version) = (row.text("id")?, row.integer("version")?);
        let key = self.key_of(&owner).await?;
        let fund: Fund = key.opened(place(&owner, version), &row.text("body")?, "body")?;
        Ok(Fund { version, ..fund })
    }

    /// The travel grant of an application, if there is one.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens it.
    pub async fn grant(&mut self, application: ApplicationId) -> Result<Option<Grant>, Error> {
        Ok(self.opened_grants(GRANT.bind(application.to_string())).await?.pop())
    }

    /// The travel grants of a series.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens them.
    pub async fn grants(&mut self, series: SeriesId) -> Result<Vec<Grant>, Error> {
        self.opened_grants(GRANTS.bind(series.to_string())).await
    }

    /// The travel grants of all series.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens them.
    pub async fn all_grants(&mut self) -> Result<Vec<Grant>, Error> {
        self.opened_grants(ALL_GRANTS.query()).await
    }

    async fn opened_grants(&mut self, query: Bound) -> Result<Vec<Grant>, Error> {
        let rows = self.all(query).await?;
        let mut all = Vec::with_capacity(rows.len());
        for row in &rows {
            let (application, version) = (row.text("application")?, row.integer("version")?);
            let beside = Beside { application: &application, kind: "grant", id: &application, version };
            let mut grant: Grant = self.open_beside(beside, &row.text("body")?).await?;
            grant.version = version;
            all.push(grant);
        }
        Ok(all)
    }

    /// The applications whose offer of a grant lapses at `now` or lapsed before. This needs no key.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn grants_due(&mut self, now: Timestamp) -> Result<Vec<ApplicationId>, Error> {
        let rows = self.all(DUE.bind(now.as_microsecond())).await?;
        rows.iter().map(|row| row.parsed("application")).collect()
    }

    /// What was spent from a fund on grants that were erased.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn spent_before(&mut self, fund: FundId) -> Result<Centimes, Error> {
        let row = self.optional(SPENT_BEFORE.bind(fund.to_string())).await?;
        let row = row.ok_or_else(|| Error::missing("number"))?;
        row.integer("number").map(Centimes)
    }

    /// The journey of an applicant, if anything is known of it.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens it.
    pub async fn journey(&mut self, application: ApplicationId) -> Result<Option<Journey>, Error> {
        let found = self.travel(application, Part::Journey).await?;
        Ok(found.map(|(version, journey)| Journey { version, ..journey }))
    }

    /// The passport of an applicant, if it is known.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if no key is at hand that opens it.
    pub async fn passport(&mut self, application: ApplicationId) -> Result<Option<Passport>, Error> {
        let found = self.travel(application, Part::Passport).await?;
        Ok(found.map(|(version, passport)| Passport { version, ..passport }))
    }

    /// Whose passports are known in a series. This needs no key.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn passports(&mut self, series: SeriesId) -> Result<Vec<ApplicationId>, Error> {
        let query = HAVE.bind(series.to_string()).bind(Part::Passport.name().to_owned());
        self.all(query).await?.iter().map(|row| row.parsed("application")).collect()
    }

    async fn travel<T: DeserializeOwned>(
        &mut self,
        application: ApplicationId,
        part: Part,
    ) -> Result<Option<(i64, T)>, Error> {
        let application = application.to_string();
        let query = TRAVEL.bind(application.clone()).bind(part.name().to_owned());
        let Some(row) = self.optional(query).await? else { return Ok(None) };
        let version = row.integer("version")?;
        let beside = Beside { application: &application, kind: part.name(), id: &application, version };
        Ok(Some((version, self.open_beside(beside, &row.text("body")?).await?)))
    }
}

impl Tx {
    /// Saves what journeys to a series cost: for the first time if its version is 0.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read.
    pub async fn save_grant_plan(&mut self, series: SeriesId, plan: &mut Plan) -> Result<(), Error> {
        let (id, body) = (series.to_string(), json(plan)?);
        let save = match plan.version {
            0 => ADD_PLAN.bind(id).bind(body),
            version => SAVE_PLAN.bind(id).bind(version).bind(body),
        };
        self.save("grant plan", save).await?;
        plan.version += 1;
        Ok(())
    }

    /// Adds a new fund, sealed under `key`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Locked`] if there is no team key for which it could be sealed.
    pub async fn add_fund(&mut self, fund: &mut Fund, key: &DataKey) -> Result<(), Error> {
        let owner = fund.id.to_string();
        self.add_envelope(&owner, key, None).await?;
        let body = key.seal_text(place(&owner, 1), &json(fund)?);
        self.execute(ADD_FUND.bind(owner).bind(of_series(fund)).bind(body)).await?;
        fund.version = 1;
        Ok(())
    }

    /// Saves a fund.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read.
    pub async fn save_fund(&mut self, fund: &mut Fund) -> Result<(), Error> {
        let owner = fund.id.to_string();
        let key = self.key_of(&owner).await?;
        let body = key.seal_text(place(&owner, fund.version + 1), &json(fund)?);
        self.save("fund", SAVE_FUND.bind(owner).bind(fund.version).bind(of_series(fund)).bind(body)).await?;
        fund.version += 1;
        Ok(())
    }

    /// Takes a fund away, with its key.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read.
    pub async fn remove_fund(&mut self, fund: &Fund) -> Result<(), Error> {
        let owner = fund.id.to_string();
        self.save("fund", REMOVE_FUND.bind(owner.clone()).bind(fund.version)).await?;
        self.drop_envelope(&owner).await
    }

    /// Saves a grant: a new one if its version is 0.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read.
    pub async fn save_grant(&mut self, grant: &mut Grant) -> Result<(), Error> {
        let application = grant.application.to_string();
        let version = grant.version + 1;
        let beside = Beside { application: &application, kind: "grant", id: &application, version };
        let body = self.seal_beside(beside, &json(grant)?).await?;
        let due = grant.due().map(Timestamp::as_microsecond);
        let save = match grant.version {
            0 => ADD_GRANT.bind(application).bind(grant.series.to_string()).bind(due).bind(body),
            before => SAVE_GRANT.bind(application).bind(before).bind(due).bind(body),
        };
        self.save("grant", save).await?;
        grant.version = version;
        Ok(())
    }

    /// Saves what is known of a journey: for the first time if its version is 0.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read.
    pub async fn save_journey(
        &mut self,
        whose: (ApplicationId, SeriesId),
        journey: &mut Journey,
    ) -> Result<(), Error> {
        self.save_travel(whose, (Part::Journey, journey.version), journey).await?;
        journey.version += 1;
        Ok(())
    }

    /// Saves a passport: for the first time if its version is 0.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Stale`] if it was saved since it was read.
    pub async fn save_passport(
        &mut self,
        whose: (ApplicationId, SeriesId),
        passport: &mut Passport,
    ) -> Result<(), Error> {
        self.save_travel(whose, (Part::Passport, passport.version), passport).await?;
        passport.version += 1;
        Ok(())
    }

    async fn save_travel(
        &mut self,
        (application, series): (ApplicationId, SeriesId),
        (part, before): (Part, i64),
        kept: &impl Serialize,
    ) -> Result<(), Error> {
        let application = application.to_string();
        let version = before + 1;
        let beside = Beside { application: &application, kind: part.name(), id: &application, version };
        let body = self.seal_beside(beside, &json(kept)?).await?;
        let (of, part) = (application.clone(), part.name().to_owned());
        let save = match before {
            0 => ADD_TRAVEL.bind(of).bind(part).bind(series.to_string()).bind(body),
            before => SAVE_TRAVEL.bind(of).bind(part).bind(before).bind(body),
        };
        self.save("travel", save).await
    }

    /// Forgets the passport of an applicant.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn forget_passport(&mut self, application: ApplicationId) -> Result<u64, Error> {
        self.execute(DROP_PART.bind(application.to_string()).bind(Part::Passport.name().to_owned())).await
    }

    /// Erases all passports and journeys of a series; gives how many. This needs no key.
    ///
    /// # Errors
    ///
    /// Fails if the database does.
    pub async fn erase_travel(&mut self, series: SeriesId) -> Result<u64, Error> {
        self.execute(DROP_TRAVEL.bind(series.to_string())).await
    }
}

fn of_series(fund: &Fund) -> Option<String> {
    fund.series.map(|series| series.to_string())
}

fn place(owner: &str, version: i64) -> Place<'_> {
    Place { owner, part: "fund", version }
}
