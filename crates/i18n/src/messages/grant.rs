//! Written by `cargo xtask i18n` from `locales/en/grant.ftl`. Do not edit.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::Texts;

impl Texts {
    /// “Travel grants”
    #[must_use]
    pub fn grants_title(&self) -> Cow<'_, str> {
        self.message("grants-title", None)
    }

    /// “Who travels, on whose money, and how far each journey is. Amounts are in Swiss f”
    #[must_use]
    pub fn grants_lead(&self) -> Cow<'_, str> {
        self.message("grants-lead", None)
    }

    /// “Money, by donor”
    #[must_use]
    pub fn grants_money(&self) -> Cow<'_, str> {
        self.message("grants-money", None)
    }

    /// “Donor”
    #[must_use]
    pub fn grants_donor(&self) -> Cow<'_, str> {
        self.message("grants-donor", None)
    }

    /// “For”
    #[must_use]
    pub fn grants_for(&self) -> Cow<'_, str> {
        self.message("grants-for", None)
    }

    /// “Budget”
    #[must_use]
    pub fn grants_budget(&self) -> Cow<'_, str> {
        self.message("grants-budget", None)
    }

    /// “Committed”
    #[must_use]
    pub fn grants_committed(&self) -> Cow<'_, str> {
        self.message("grants-committed", None)
    }

    /// “Spent”
    #[must_use]
    pub fn grants_spent(&self) -> Cow<'_, str> {
        self.message("grants-spent", None)
    }

    /// “Left”
    #[must_use]
    pub fn grants_left(&self) -> Cow<'_, str> {
        self.message("grants-left", None)
    }

    /// “over budget”
    #[must_use]
    pub fn grants_over(&self) -> Cow<'_, str> {
        self.message("grants-over", None)
    }

    /// “No donor is entered yet.”
    #[must_use]
    pub fn grants_no_funds(&self) -> Cow<'_, str> {
        self.message("grants-no-funds", None)
    }

    /// “Add a donor”
    #[must_use]
    pub fn grants_add_fund(&self) -> Cow<'_, str> {
        self.message("grants-add-fund", None)
    }

    /// “Costs of journeys”
    #[must_use]
    pub fn grants_plan(&self) -> Cow<'_, str> {
        self.message("grants-plan", None)
    }

    /// “Report to donors”
    #[must_use]
    pub fn grants_report(&self) -> Cow<'_, str> {
        self.message("grants-report", None)
    }

    /// “Those who travel, and those who ask”
    #[must_use]
    pub fn grants_people(&self) -> Cow<'_, str> {
        self.message("grants-people", None)
    }

    /// “Nobody who was chosen or is in the reserve asks for a grant.”
    #[must_use]
    pub fn grants_nobody(&self) -> Cow<'_, str> {
        self.message("grants-nobody", None)
    }

    /// “Who”
    #[must_use]
    pub fn grants_who(&self) -> Cow<'_, str> {
        self.message("grants-who", None)
    }

    /// “Seat”
    #[must_use]
    pub fn grants_standing(&self) -> Cow<'_, str> {
        self.message("grants-standing", None)
    }

    /// “Grant”
    #[must_use]
    pub fn grants_grant(&self) -> Cow<'_, str> {
        self.message("grants-grant", None)
    }

    /// “Cost”
    #[must_use]
    pub fn grants_cost(&self) -> Cow<'_, str> {
        self.message("grants-cost", None)
    }

    /// “Journey”
    #[must_use]
    pub fn grants_journey(&self) -> Cow<'_, str> {
        self.message("grants-journey", None)
    }

    /// “everybody”
    #[must_use]
    pub fn grants_anybody(&self) -> Cow<'_, str> {
        self.message("grants-anybody", None)
    }

    /// “women”
    #[must_use]
    pub fn grants_women(&self) -> Cow<'_, str> {
        self.message("grants-women", None)
    }

    /// “civil society”
    #[must_use]
    pub fn grants_cso(&self) -> Cow<'_, str> {
        self.message("grants-cso", None)
    }

    /// “NHRIs”
    #[must_use]
    pub fn grants_nhri(&self) -> Cow<'_, str> {
        self.message("grants-nhri", None)
    }

    /// “all series”
    #[must_use]
    pub fn grants_any_series(&self) -> Cow<'_, str> {
        self.message("grants-any-series", None)
    }

    /// “Not offered”
    #[must_use]
    pub fn grant_stand_planned(&self) -> Cow<'_, str> {
        self.message("grant-stand-planned", None)
    }

    /// “Offered”
    #[must_use]
    pub fn grant_stand_offered(&self) -> Cow<'_, str> {
        self.message("grant-stand-offered", None)
    }

    /// “Accepted”
    #[must_use]
    pub fn grant_stand_accepted(&self) -> Cow<'_, str> {
        self.message("grant-stand-accepted", None)
    }

    /// “Settled”
    #[must_use]
    pub fn grant_stand_settled(&self) -> Cow<'_, str> {
        self.message("grant-stand-settled", None)
    }

    /// “Declined”
    #[must_use]
    pub fn grant_stand_declined(&self) -> Cow<'_, str> {
        self.message("grant-stand-declined", None)
    }

    /// “Not answered in time”
    #[must_use]
    pub fn grant_stand_lapsed(&self) -> Cow<'_, str> {
        self.message("grant-stand-lapsed", None)
    }

    /// “Seat given back”
    #[must_use]
    pub fn grant_stand_withdrawn(&self) -> Cow<'_, str> {
        self.message("grant-stand-withdrawn", None)
    }

    /// “Visa refused”
    #[must_use]
    pub fn grant_stand_visa_refused(&self) -> Cow<'_, str> {
        self.message("grant-stand-visa-refused", None)
    }

    /// “Taken back”
    #[must_use]
    pub fn grant_stand_taken_back(&self) -> Cow<'_, str> {
        self.message("grant-stand-taken-back", None)
    }

    /// “until …”
    #[must_use]
    pub fn grant_until<'a>(&'a self, until: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("until", until);
        self.message("grant-until", Some(&args))
    }

    /// “no rate for …”
    #[must_use]
    pub fn grant_no_rate<'a>(&'a self, currency: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("currency", currency);
        self.message("grant-no-rate", Some(&args))
    }

    /// “Travel grant”
    #[must_use]
    pub fn grant_title(&self) -> Cow<'_, str> {
        self.message("grant-title", None)
    }

    /// “Where it stands”
    #[must_use]
    pub fn grant_standing(&self) -> Cow<'_, str> {
        self.message("grant-standing", None)
    }

    /// “Who travels”
    #[must_use]
    pub fn grant_traveller(&self) -> Cow<'_, str> {
        self.message("grant-traveller", None)
    }

    /// “the substitute”
    #[must_use]
    pub fn grant_substitute(&self) -> Cow<'_, str> {
        self.message("grant-substitute", None)
    }

    /// “Application”
    #[must_use]
    pub fn grant_application(&self) -> Cow<'_, str> {
        self.message("grant-application", None)
    }

    /// “Estimated cost”
    #[must_use]
    pub fn grant_estimate(&self) -> Cow<'_, str> {
        self.message("grant-estimate", None)
    }

    /// “Promised”
    #[must_use]
    pub fn grant_promised(&self) -> Cow<'_, str> {
        self.message("grant-promised", None)
    }

    /// “Paid so far”
    #[must_use]
    pub fn grant_paid(&self) -> Cow<'_, str> {
        self.message("grant-paid", None)
    }

    /// “This grant fell free: …. Decide whether somebody else travels.”
    #[must_use]
    pub fn grant_trouble<'a>(&'a self, why: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("why", why);
        self.message("grant-trouble", Some(&args))
    }

    /// “Who could travel instead”
    #[must_use]
    pub fn grant_next(&self) -> Cow<'_, str> {
        self.message("grant-next", None)
    }

    /// “Nobody is chosen by this list. Somebody in the reserve is first chosen to speak,”
    #[must_use]
    pub fn grant_next_lead(&self) -> Cow<'_, str> {
        self.message("grant-next-lead", None)
    }

    /// “The application names no substitute, and nobody in the reserve of this meeting a”
    #[must_use]
    pub fn grant_next_none(&self) -> Cow<'_, str> {
        self.message("grant-next-none", None)
    }

    /// “Place”
    #[must_use]
    pub fn grant_next_place(&self) -> Cow<'_, str> {
        self.message("grant-next-place", None)
    }

    /// “Plan it for the substitute, …”
    #[must_use]
    pub fn grant_again_substitute<'a>(&'a self, name: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        self.message("grant-again-substitute", Some(&args))
    }

    /// “Plan it once more”
    #[must_use]
    pub fn grant_again(&self) -> Cow<'_, str> {
        self.message("grant-again", None)
    }

    /// “Nobody travels instead”
    #[must_use]
    pub fn grant_rest(&self) -> Cow<'_, str> {
        self.message("grant-rest", None)
    }

    /// “What it costs”
    #[must_use]
    pub fn grant_cost_title(&self) -> Cow<'_, str> {
        self.message("grant-cost-title", None)
    }

    /// “State of departure”
    #[must_use]
    pub fn grant_from(&self) -> Cow<'_, str> {
        self.message("grant-from", None)
    }

    /// “The application says”
    #[must_use]
    pub fn grant_from_said(&self) -> Cow<'_, str> {
        self.message("grant-from-said", None)
    }

    /// “This journey costs otherwise than the plan says”
    #[must_use]
    pub fn grant_own(&self) -> Cow<'_, str> {
        self.message("grant-own", None)
    }

    /// “Flight, there and back”
    #[must_use]
    pub fn grant_airfare(&self) -> Cow<'_, str> {
        self.message("grant-airfare", None)
    }

    /// “Nights”
    #[must_use]
    pub fn grant_nights(&self) -> Cow<'_, str> {
        self.message("grant-nights", None)
    }

    /// “Price of a night”
    #[must_use]
    pub fn grant_night(&self) -> Cow<'_, str> {
        self.message("grant-night", None)
    }

    /// “Days with an allowance”
    #[must_use]
    pub fn grant_days(&self) -> Cow<'_, str> {
        self.message("grant-days", None)
    }

    /// “Allowance of a day”
    #[must_use]
    pub fn grant_per_diem(&self) -> Cow<'_, str> {
        self.message("grant-per-diem", None)
    }

    /// “Visa fee”
    #[must_use]
    pub fn grant_visa_fee(&self) -> Cow<'_, str> {
        self.message("grant-visa-fee", None)
    }

    /// “In francs, such as 1200 or 1200.50, or with a currency, such as EUR 950.”
    #[must_use]
    pub fn grant_amount_hint(&self) -> Cow<'_, str> {
        self.message("grant-amount-hint", None)
    }

    /// “Keep the cost”
    #[must_use]
    pub fn grant_save_cost(&self) -> Cow<'_, str> {
        self.message("grant-save-cost", None)
    }

    /// “Offer it”
    #[must_use]
    pub fn grant_offer_title(&self) -> Cow<'_, str> {
        self.message("grant-offer-title", None)
    }

    /// “The money is set aside as soon as the grant is offered. A letter that names noth”
    #[must_use]
    pub fn grant_offer_lead(&self) -> Cow<'_, str> {
        self.message("grant-offer-lead", None)
    }

    /// “Whose money”
    #[must_use]
    pub fn grant_fund(&self) -> Cow<'_, str> {
        self.message("grant-fund", None)
    }

    /// “…: … left”
    #[must_use]
    pub fn grant_fund_left<'a>(
        &'a self,
        name: impl Into<FluentValue<'a>>,
        left: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("name", name);
        args.set("left", left);
        self.message("grant-fund-left", Some(&args))
    }

    /// “Last day to accept”
    #[must_use]
    pub fn grant_last_day(&self) -> Cow<'_, str> {
        self.message("grant-last-day", None)
    }

    /// “Last minute of that day, Geneva time”
    #[must_use]
    pub fn grant_time(&self) -> Cow<'_, str> {
        self.message("grant-time", None)
    }

    /// “Such as 18:00. All of the day if it is left open.”
    #[must_use]
    pub fn grant_time_hint(&self) -> Cow<'_, str> {
        self.message("grant-time-hint", None)
    }

    /// “Why more is spent than is left”
    #[must_use]
    pub fn grant_over(&self) -> Cow<'_, str> {
        self.message("grant-over", None)
    }

    /// “Only if that is wanted. It stands in the log that the budget was exceeded.”
    #[must_use]
    pub fn grant_over_hint(&self) -> Cow<'_, str> {
        self.message("grant-over-hint", None)
    }

    /// “Offer the grant”
    #[must_use]
    pub fn grant_offer_do(&self) -> Cow<'_, str> {
        self.message("grant-offer-do", None)
    }

    /// “End it”
    #[must_use]
    pub fn grant_end(&self) -> Cow<'_, str> {
        self.message("grant-end", None)
    }

    /// “Take it back”
    #[must_use]
    pub fn grant_end_taken_back(&self) -> Cow<'_, str> {
        self.message("grant-end-taken-back", None)
    }

    /// “The visa was refused”
    #[must_use]
    pub fn grant_end_visa_refused(&self) -> Cow<'_, str> {
        self.message("grant-end-visa-refused", None)
    }

    /// “The person does not come”
    #[must_use]
    pub fn grant_end_withdrawn(&self) -> Cow<'_, str> {
        self.message("grant-end-withdrawn", None)
    }

    /// “All is paid: settle it”
    #[must_use]
    pub fn grant_settle(&self) -> Cow<'_, str> {
        self.message("grant-settle", None)
    }

    /// “The journey”
    #[must_use]
    pub fn grant_journey(&self) -> Cow<'_, str> {
        self.message("grant-journey", None)
    }

    /// “Visa”
    #[must_use]
    pub fn grant_visa(&self) -> Cow<'_, str> {
        self.message("grant-visa", None)
    }

    /// “Since”
    #[must_use]
    pub fn grant_visa_since(&self) -> Cow<'_, str> {
        self.message("grant-visa-since", None)
    }

    /// “Not known”
    #[must_use]
    pub fn grant_visa_unknown(&self) -> Cow<'_, str> {
        self.message("grant-visa-unknown", None)
    }

    /// “Not needed”
    #[must_use]
    pub fn grant_visa_not_needed(&self) -> Cow<'_, str> {
        self.message("grant-visa-not-needed", None)
    }

    /// “Asked for”
    #[must_use]
    pub fn grant_visa_asked_for(&self) -> Cow<'_, str> {
        self.message("grant-visa-asked-for", None)
    }

    /// “Granted”
    #[must_use]
    pub fn grant_visa_granted(&self) -> Cow<'_, str> {
        self.message("grant-visa-granted", None)
    }

    /// “Refused”
    #[must_use]
    pub fn grant_visa_refused(&self) -> Cow<'_, str> {
        self.message("grant-visa-refused", None)
    }

    /// “Flight booked”
    #[must_use]
    pub fn grant_flight(&self) -> Cow<'_, str> {
        self.message("grant-flight", None)
    }

    /// “Hotel booked”
    #[must_use]
    pub fn grant_hotel(&self) -> Cow<'_, str> {
        self.message("grant-hotel", None)
    }

    /// “Claim received”
    #[must_use]
    pub fn grant_claim(&self) -> Cow<'_, str> {
        self.message("grant-claim", None)
    }

    /// “Claim paid”
    #[must_use]
    pub fn grant_paid_on(&self) -> Cow<'_, str> {
        self.message("grant-paid-on", None)
    }

    /// “Notes”
    #[must_use]
    pub fn grant_notes(&self) -> Cow<'_, str> {
        self.message("grant-notes", None)
    }

    /// “Organisers read them, and the person in the copy of all that is held. They are e”
    #[must_use]
    pub fn grant_notes_hint(&self) -> Cow<'_, str> {
        self.message("grant-notes-hint", None)
    }

    /// “Keep the journey”
    #[must_use]
    pub fn grant_save_journey(&self) -> Cow<'_, str> {
        self.message("grant-save-journey", None)
    }

    /// “What was paid”
    #[must_use]
    pub fn grant_payments(&self) -> Cow<'_, str> {
        self.message("grant-payments", None)
    }

    /// “Nothing was paid yet.”
    #[must_use]
    pub fn grant_payments_none(&self) -> Cow<'_, str> {
        self.message("grant-payments-none", None)
    }

    /// “For”
    #[must_use]
    pub fn grant_line(&self) -> Cow<'_, str> {
        self.message("grant-line", None)
    }

    /// “Flight”
    #[must_use]
    pub fn grant_line_airfare(&self) -> Cow<'_, str> {
        self.message("grant-line-airfare", None)
    }

    /// “Hotel”
    #[must_use]
    pub fn grant_line_nights(&self) -> Cow<'_, str> {
        self.message("grant-line-nights", None)
    }

    /// “Daily allowance”
    #[must_use]
    pub fn grant_line_per_diem(&self) -> Cow<'_, str> {
        self.message("grant-line-per-diem", None)
    }

    /// “Visa fee”
    #[must_use]
    pub fn grant_line_visa(&self) -> Cow<'_, str> {
        self.message("grant-line-visa", None)
    }

    /// “Amount”
    #[must_use]
    pub fn grant_amount(&self) -> Cow<'_, str> {
        self.message("grant-amount", None)
    }

    /// “In francs”
    #[must_use]
    pub fn grant_francs(&self) -> Cow<'_, str> {
        self.message("grant-francs", None)
    }

    /// “Paid on”
    #[must_use]
    pub fn grant_day(&self) -> Cow<'_, str> {
        self.message("grant-day", None)
    }

    /// “Enter it”
    #[must_use]
    pub fn grant_spend(&self) -> Cow<'_, str> {
        self.message("grant-spend", None)
    }

    /// “Take back”
    #[must_use]
    pub fn grant_strike(&self) -> Cow<'_, str> {
        self.message("grant-strike", None)
    }

    /// “Passport and letter for the visa”
    #[must_use]
    pub fn grant_passport(&self) -> Cow<'_, str> {
        self.message("grant-passport", None)
    }

    /// “The person has not typed the passport yet, or it was erased.”
    #[must_use]
    pub fn grant_passport_none(&self) -> Cow<'_, str> {
        self.message("grant-passport-none", None)
    }

    /// “The passport expires less than three months after the series.”
    #[must_use]
    pub fn grant_passport_soon(&self) -> Cow<'_, str> {
        self.message("grant-passport-soon", None)
    }

    /// “Letter of invitation in … (PDF)”
    #[must_use]
    pub fn grant_letter_in<'a>(&'a self, language: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("language", language);
        self.message("grant-letter-in", Some(&args))
    }

    /// “The letter is set from the passport when you ask for it, and is kept nowhere. Th”
    #[must_use]
    pub fn grant_letter_lead(&self) -> Cow<'_, str> {
        self.message("grant-letter-lead", None)
    }

    /// “Donor”
    #[must_use]
    pub fn fund_title(&self) -> Cow<'_, str> {
        self.message("fund-title", None)
    }

    /// “Name”
    #[must_use]
    pub fn fund_name(&self) -> Cow<'_, str> {
        self.message("fund-name", None)
    }

    /// “Budget, in Swiss francs”
    #[must_use]
    pub fn fund_budget(&self) -> Cow<'_, str> {
        self.message("fund-budget", None)
    }

    /// “Only for these States”
    #[must_use]
    pub fn fund_states(&self) -> Cow<'_, str> {
        self.message("fund-states", None)
    }

    /// “For all of them if none is ticked.”
    #[must_use]
    pub fn fund_states_hint(&self) -> Cow<'_, str> {
        self.message("fund-states-hint", None)
    }

    /// “Only for women”
    #[must_use]
    pub fn fund_women(&self) -> Cow<'_, str> {
        self.message("fund-women", None)
    }

    /// “For”
    #[must_use]
    pub fn fund_applicants(&self) -> Cow<'_, str> {
        self.message("fund-applicants", None)
    }

    /// “Everybody”
    #[must_use]
    pub fn fund_applicants_any(&self) -> Cow<'_, str> {
        self.message("fund-applicants-any", None)
    }

    /// “Civil society organisations”
    #[must_use]
    pub fn fund_applicants_cso(&self) -> Cow<'_, str> {
        self.message("fund-applicants-cso", None)
    }

    /// “National human rights institutions”
    #[must_use]
    pub fn fund_applicants_nhri(&self) -> Cow<'_, str> {
        self.message("fund-applicants-nhri", None)
    }

    /// “Only for this series”
    #[must_use]
    pub fn fund_only_series(&self) -> Cow<'_, str> {
        self.message("fund-only-series", None)
    }

    /// “The call acknowledges this donor”
    #[must_use]
    pub fn fund_acknowledged(&self) -> Cow<'_, str> {
        self.message("fund-acknowledged", None)
    }

    /// “The name is then public. Otherwise only organisers know it.”
    #[must_use]
    pub fn fund_acknowledged_hint(&self) -> Cow<'_, str> {
        self.message("fund-acknowledged-hint", None)
    }

    /// “Keep the donor”
    #[must_use]
    pub fn fund_save(&self) -> Cow<'_, str> {
        self.message("fund-save", None)
    }

    /// “Take the donor away”
    #[must_use]
    pub fn fund_remove(&self) -> Cow<'_, str> {
        self.message("fund-remove", None)
    }

    /// “What a journey costs as a rule. Each grant can cost otherwise. What was offered ”
    #[must_use]
    pub fn plan_lead(&self) -> Cow<'_, str> {
        self.message("plan-lead", None)
    }

    /// “For everybody”
    #[must_use]
    pub fn plan_everybody(&self) -> Cow<'_, str> {
        self.message("plan-everybody", None)
    }

    /// “Rates of other currencies”
    #[must_use]
    pub fn plan_rates(&self) -> Cow<'_, str> {
        self.message("plan-rates", None)
    }

    /// “One in a line, with the day: EUR 0.9435 2026-11-02”
    #[must_use]
    pub fn plan_rates_hint(&self) -> Cow<'_, str> {
        self.message("plan-rates-hint", None)
    }

    /// “Flight from …”
    #[must_use]
    pub fn plan_airfare_from<'a>(&'a self, place: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("place", place);
        self.message("plan-airfare-from", Some(&args))
    }

    /// “Visa fee, …”
    #[must_use]
    pub fn plan_visa_from<'a>(&'a self, place: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("place", place);
        self.message("plan-visa-from", Some(&args))
    }

    /// “From a region”
    #[must_use]
    pub fn plan_regions(&self) -> Cow<'_, str> {
        self.message("plan-regions", None)
    }

    /// “From a State, where that differs”
    #[must_use]
    pub fn plan_states(&self) -> Cow<'_, str> {
        self.message("plan-states", None)
    }

    /// “Africa”
    #[must_use]
    pub fn plan_region_african(&self) -> Cow<'_, str> {
        self.message("plan-region-african", None)
    }

    /// “Asia and the Pacific”
    #[must_use]
    pub fn plan_region_asia_pacific(&self) -> Cow<'_, str> {
        self.message("plan-region-asia-pacific", None)
    }

    /// “Eastern Europe”
    #[must_use]
    pub fn plan_region_eastern_european(&self) -> Cow<'_, str> {
        self.message("plan-region-eastern-european", None)
    }

    /// “Latin America and the Caribbean”
    #[must_use]
    pub fn plan_region_latin_american_and_caribbean(&self) -> Cow<'_, str> {
        self.message("plan-region-latin-american-and-caribbean", None)
    }

    /// “Western Europe and others”
    #[must_use]
    pub fn plan_region_western_european_and_others(&self) -> Cow<'_, str> {
        self.message("plan-region-western-european-and-others", None)
    }

    /// “elsewhere”
    #[must_use]
    pub fn plan_region_outside(&self) -> Cow<'_, str> {
        self.message("plan-region-outside", None)
    }

    /// “Keep the costs”
    #[must_use]
    pub fn plan_save(&self) -> Cow<'_, str> {
        self.message("plan-save", None)
    }

    /// “What each donor may be told. There are no names. A number below … stands nowhere”
    #[must_use]
    pub fn report_lead<'a>(&'a self, few: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("few", few);
        self.message("report-lead", Some(&args))
    }

    /// “Grants”
    #[must_use]
    pub fn report_grants(&self) -> Cow<'_, str> {
        self.message("report-grants", None)
    }

    /// “fewer than …”
    #[must_use]
    pub fn report_few<'a>(&'a self, few: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("few", few);
        self.message("report-few", Some(&args))
    }

    /// “For which States”
    #[must_use]
    pub fn report_state(&self) -> Cow<'_, str> {
        self.message("report-state", None)
    }

    /// “With what result”
    #[must_use]
    pub fn report_result(&self) -> Cow<'_, str> {
        self.message("report-result", None)
    }

    /// “For what”
    #[must_use]
    pub fn report_spent(&self) -> Cow<'_, str> {
        self.message("report-spent", None)
    }

    /// “Others together”
    #[must_use]
    pub fn report_others(&self) -> Cow<'_, str> {
        self.message("report-others", None)
    }

    /// “What”
    #[must_use]
    pub fn report_what(&self) -> Cow<'_, str> {
        self.message("report-what", None)
    }

    /// “Number”
    #[must_use]
    pub fn report_number(&self) -> Cow<'_, str> {
        self.message("report-number", None)
    }

    /// “As CSV”
    #[must_use]
    pub fn report_csv(&self) -> Cow<'_, str> {
        self.message("report-csv", None)
    }

    /// “As a workbook”
    #[must_use]
    pub fn report_xlsx(&self) -> Cow<'_, str> {
        self.message("report-xlsx", None)
    }

    /// “This is missing.”
    #[must_use]
    pub fn grant_flaw_missing(&self) -> Cow<'_, str> {
        self.message("grant-flaw-missing", None)
    }

    /// “Use at most … characters.”
    #[must_use]
    pub fn grant_flaw_too_long<'a>(&'a self, limit: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("limit", limit);
        self.message("grant-flaw-too-long", Some(&args))
    }

    /// “Type an amount, such as 1200 or EUR 950.50.”
    #[must_use]
    pub fn grant_flaw_money(&self) -> Cow<'_, str> {
        self.message("grant-flaw-money", None)
    }

    /// “Budgets are in Swiss francs.”
    #[must_use]
    pub fn grant_flaw_francs(&self) -> Cow<'_, str> {
        self.message("grant-flaw-francs", None)
    }

    /// “Type a whole number from 0 to ….”
    #[must_use]
    pub fn grant_flaw_number<'a>(&'a self, max: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("max", max);
        self.message("grant-flaw-number", Some(&args))
    }

    /// “Type a date with day, month and year, or a time such as 18:00.”
    #[must_use]
    pub fn grant_flaw_date(&self) -> Cow<'_, str> {
        self.message("grant-flaw-date", None)
    }

    /// “Choose one of those that are there.”
    #[must_use]
    pub fn grant_flaw_choice(&self) -> Cow<'_, str> {
        self.message("grant-flaw-choice", None)
    }

    /// “This line is no rate: …. Type a currency, a rate and a day, such as EUR 0.9435 2”
    #[must_use]
    pub fn grant_flaw_rate<'a>(&'a self, line: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("line", line);
        self.message("grant-flaw-rate", Some(&args))
    }

    /// “There is no rate for …. Enter one among the costs of journeys.”
    #[must_use]
    pub fn grant_flaw_no_rate<'a>(&'a self, currency: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("currency", currency);
        self.message("grant-flaw-no-rate", Some(&args))
    }

    /// “That is over. Choose a time to come.”
    #[must_use]
    pub fn grant_flaw_past(&self) -> Cow<'_, str> {
        self.message("grant-flaw-past", None)
    }

    /// “The passport expires before it was issued.”
    #[must_use]
    pub fn grant_flaw_not_after(&self) -> Cow<'_, str> {
        self.message("grant-flaw-not-after", None)
    }

    /// “This cannot be done where the grant stands now.”
    #[must_use]
    pub fn grant_flaw_not_from_here(&self) -> Cow<'_, str> {
        self.message("grant-flaw-not-from-here", None)
    }

    /// “Somebody who holds no seat is not offered a grant. Choose the application first,”
    #[must_use]
    pub fn grant_flaw_no_seat(&self) -> Cow<'_, str> {
        self.message("grant-flaw-no-seat", None)
    }

    /// “The application names nobody who could travel.”
    #[must_use]
    pub fn grant_flaw_nobody(&self) -> Cow<'_, str> {
        self.message("grant-flaw-nobody", None)
    }

    /// “This money is for other States.”
    #[must_use]
    pub fn grant_flaw_outside_state(&self) -> Cow<'_, str> {
        self.message("grant-flaw-outside-state", None)
    }

    /// “This money is for women.”
    #[must_use]
    pub fn grant_flaw_outside_women(&self) -> Cow<'_, str> {
        self.message("grant-flaw-outside-women", None)
    }

    /// “This money is for another kind of organisation.”
    #[must_use]
    pub fn grant_flaw_outside_applicants(&self) -> Cow<'_, str> {
        self.message("grant-flaw-outside-applicants", None)
    }

    /// “This money is for another series.”
    #[must_use]
    pub fn grant_flaw_outside_series(&self) -> Cow<'_, str> {
        self.message("grant-flaw-outside-series", None)
    }

    /// “… are needed and … are there. Choose other money, or say why more is spent.”
    #[must_use]
    pub fn grant_flaw_not_enough<'a>(
        &'a self,
        needed: impl Into<FluentValue<'a>>,
        left: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("needed", needed);
        args.set("left", left);
        self.message("grant-flaw-not-enough", Some(&args))
    }

    /// “The time to answer is over.”
    #[must_use]
    pub fn grant_flaw_too_late(&self) -> Cow<'_, str> {
        self.message("grant-flaw-too-late", None)
    }

    /// “Money of this donor was promised or spent. It stays.”
    #[must_use]
    pub fn grant_flaw_in_use(&self) -> Cow<'_, str> {
        self.message("grant-flaw-in-use", None)
    }

    /// “Money for all series is entered by those who run all of them.”
    #[must_use]
    pub fn grant_flaw_all_series(&self) -> Cow<'_, str> {
        self.message("grant-flaw-all-series", None)
    }

    /// “The call of this series announces no grants, so it acknowledges nobody.”
    #[must_use]
    pub fn grant_flaw_no_call(&self) -> Cow<'_, str> {
        self.message("grant-flaw-no-call", None)
    }

    /// “a travel grant fell free (…); somebody is in the reserve”
    #[must_use]
    pub fn desk_grant_free_reserve<'a>(&'a self, why: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("why", why);
        self.message("desk-grant-free-reserve", Some(&args))
    }

    /// “a travel grant fell free (…); nobody is in the reserve”
    #[must_use]
    pub fn desk_grant_free<'a>(&'a self, why: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("why", why);
        self.message("desk-grant-free", Some(&args))
    }

    /// “Looked after travel grants”
    #[must_use]
    pub fn log_act_support(&self) -> Cow<'_, str> {
        self.message("log-act-support", None)
    }

    /// “costs of journeys”
    #[must_use]
    pub fn log_note_costs_of_journeys(&self) -> Cow<'_, str> {
        self.message("log-note-costs-of-journeys", None)
    }

    /// “donor”
    #[must_use]
    pub fn log_note_donor(&self) -> Cow<'_, str> {
        self.message("log-note-donor", None)
    }

    /// “donor taken away”
    #[must_use]
    pub fn log_note_donor_taken_away(&self) -> Cow<'_, str> {
        self.message("log-note-donor-taken-away", None)
    }

    /// “grant planned”
    #[must_use]
    pub fn log_note_grant_planned(&self) -> Cow<'_, str> {
        self.message("log-note-grant-planned", None)
    }

    /// “grant offered”
    #[must_use]
    pub fn log_note_grant_offered(&self) -> Cow<'_, str> {
        self.message("log-note-grant-offered", None)
    }

    /// “grant offered over budget”
    #[must_use]
    pub fn log_note_grant_offered_over_budget(&self) -> Cow<'_, str> {
        self.message("log-note-grant-offered-over-budget", None)
    }

    /// “grant accepted”
    #[must_use]
    pub fn log_note_grant_accepted(&self) -> Cow<'_, str> {
        self.message("log-note-grant-accepted", None)
    }

    /// “grant declined”
    #[must_use]
    pub fn log_note_grant_declined(&self) -> Cow<'_, str> {
        self.message("log-note-grant-declined", None)
    }

    /// “grant ended”
    #[must_use]
    pub fn log_note_grant_ended(&self) -> Cow<'_, str> {
        self.message("log-note-grant-ended", None)
    }

    /// “grant lapsed”
    #[must_use]
    pub fn log_note_grant_lapsed(&self) -> Cow<'_, str> {
        self.message("log-note-grant-lapsed", None)
    }

    /// “grant settled”
    #[must_use]
    pub fn log_note_grant_settled(&self) -> Cow<'_, str> {
        self.message("log-note-grant-settled", None)
    }

    /// “grant planned again”
    #[must_use]
    pub fn log_note_grant_planned_again(&self) -> Cow<'_, str> {
        self.message("log-note-grant-planned-again", None)
    }

    /// “nobody travels instead”
    #[must_use]
    pub fn log_note_grant_laid_to_rest(&self) -> Cow<'_, str> {
        self.message("log-note-grant-laid-to-rest", None)
    }

    /// “payment entered”
    #[must_use]
    pub fn log_note_grant_paid(&self) -> Cow<'_, str> {
        self.message("log-note-grant-paid", None)
    }

    /// “payment entered over budget”
    #[must_use]
    pub fn log_note_grant_paid_over_budget(&self) -> Cow<'_, str> {
        self.message("log-note-grant-paid-over-budget", None)
    }

    /// “payment taken back”
    #[must_use]
    pub fn log_note_grant_payment_taken_back(&self) -> Cow<'_, str> {
        self.message("log-note-grant-payment-taken-back", None)
    }

    /// “journey”
    #[must_use]
    pub fn log_note_journey(&self) -> Cow<'_, str> {
        self.message("log-note-journey", None)
    }

    /// “passport”
    #[must_use]
    pub fn log_note_passport(&self) -> Cow<'_, str> {
        self.message("log-note-passport", None)
    }

    /// “passport read”
    #[must_use]
    pub fn log_note_passport_read(&self) -> Cow<'_, str> {
        self.message("log-note-passport-read", None)
    }

    /// “letter for a visa”
    #[must_use]
    pub fn log_note_visa_letter(&self) -> Cow<'_, str> {
        self.message("log-note-visa-letter", None)
    }

    /// “report to donors taken away”
    #[must_use]
    pub fn log_note_exported_donors(&self) -> Cow<'_, str> {
        self.message("log-note-exported-donors", None)
    }

    /// “list of grants taken away”
    #[must_use]
    pub fn log_note_exported_grants(&self) -> Cow<'_, str> {
        self.message("log-note-exported-grants", None)
    }

    /// “Your travel grant”
    #[must_use]
    pub fn grant_own_title(&self) -> Cow<'_, str> {
        self.message("grant-own-title", None)
    }

    /// “Travel grant: look and answer”
    #[must_use]
    pub fn grant_own_go(&self) -> Cow<'_, str> {
        self.message("grant-own-go", None)
    }

    /// “You are offered a travel grant. Please answer until ….”
    #[must_use]
    pub fn grant_own_notice<'a>(&'a self, until: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("until", until);
        self.message("grant-own-notice", Some(&args))
    }

    /// “For your visa we need what stands in your passport.”
    #[must_use]
    pub fn grant_own_passport_notice(&self) -> Cow<'_, str> {
        self.message("grant-own-passport-notice", None)
    }

    /// “We offer to pay your journey to Geneva: the flight, the nights and the daily all”
    #[must_use]
    pub fn grant_own_lead<'a>(&'a self, until: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("until", until);
        self.message("grant-own-lead", Some(&args))
    }

    /// “The offer is for the substitute speaker whom you named.”
    #[must_use]
    pub fn grant_own_substitute(&self) -> Cow<'_, str> {
        self.message("grant-own-substitute", None)
    }

    /// “You accepted the grant. We will write to you about the flight and the hotel.”
    #[must_use]
    pub fn grant_own_accepted(&self) -> Cow<'_, str> {
        self.message("grant-own-accepted", None)
    }

    /// “All of your journey is paid.”
    #[must_use]
    pub fn grant_own_settled(&self) -> Cow<'_, str> {
        self.message("grant-own-settled", None)
    }

    /// “This offer is over. If that is a mistake, write to ….”
    #[must_use]
    pub fn grant_own_over<'a>(&'a self, contact: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("contact", contact);
        self.message("grant-own-over", Some(&args))
    }

    /// “Accept the grant”
    #[must_use]
    pub fn grant_own_accept(&self) -> Cow<'_, str> {
        self.message("grant-own-accept", None)
    }

    /// “Decline the grant”
    #[must_use]
    pub fn grant_own_decline(&self) -> Cow<'_, str> {
        self.message("grant-own-decline", None)
    }

    /// “Decline the travel grant?”
    #[must_use]
    pub fn grant_own_sure(&self) -> Cow<'_, str> {
        self.message("grant-own-sure", None)
    }

    /// “Your seat stays yours. The money goes to somebody else, and we may not be able t”
    #[must_use]
    pub fn grant_own_sure_text(&self) -> Cow<'_, str> {
        self.message("grant-own-sure-text", None)
    }

    /// “Up to”
    #[must_use]
    pub fn grant_own_amount(&self) -> Cow<'_, str> {
        self.message("grant-own-amount", None)
    }

    /// “Your passport”
    #[must_use]
    pub fn grant_passport_title(&self) -> Cow<'_, str> {
        self.message("grant-passport-title", None)
    }

    /// “If you need a visa, type what stands in the passport of the person who travels. ”
    #[must_use]
    pub fn grant_passport_lead<'a>(&'a self, days: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("days", days);
        self.message("grant-passport-lead", Some(&args))
    }

    /// “Family name, as in the passport”
    #[must_use]
    pub fn grant_passport_family(&self) -> Cow<'_, str> {
        self.message("grant-passport-family", None)
    }

    /// “Given names, as in the passport”
    #[must_use]
    pub fn grant_passport_given(&self) -> Cow<'_, str> {
        self.message("grant-passport-given", None)
    }

    /// “Nationality”
    #[must_use]
    pub fn grant_nationality(&self) -> Cow<'_, str> {
        self.message("grant-nationality", None)
    }

    /// “Number of the passport”
    #[must_use]
    pub fn grant_passport_number(&self) -> Cow<'_, str> {
        self.message("grant-passport-number", None)
    }

    /// “Date of birth”
    #[must_use]
    pub fn grant_born(&self) -> Cow<'_, str> {
        self.message("grant-born", None)
    }

    /// “Place of birth”
    #[must_use]
    pub fn grant_birthplace(&self) -> Cow<'_, str> {
        self.message("grant-birthplace", None)
    }

    /// “Issued on”
    #[must_use]
    pub fn grant_issued(&self) -> Cow<'_, str> {
        self.message("grant-issued", None)
    }

    /// “Expires on”
    #[must_use]
    pub fn grant_expires(&self) -> Cow<'_, str> {
        self.message("grant-expires", None)
    }

    /// “Embassy or consulate where you ask for the visa”
    #[must_use]
    pub fn grant_embassy(&self) -> Cow<'_, str> {
        self.message("grant-embassy", None)
    }

    /// “Keep it sealed”
    #[must_use]
    pub fn grant_passport_save(&self) -> Cow<'_, str> {
        self.message("grant-passport-save", None)
    }

    /// “Your passport is kept, sealed.”
    #[must_use]
    pub fn grant_passport_kept(&self) -> Cow<'_, str> {
        self.message("grant-passport-kept", None)
    }

    /// “Erase my passport now”
    #[must_use]
    pub fn grant_passport_erase(&self) -> Cow<'_, str> {
        self.message("grant-passport-erase", None)
    }

    /// “Letter of invitation”
    #[must_use]
    pub fn grant_letter_title(&self) -> Cow<'_, str> {
        self.message("grant-letter-title", None)
    }

    /// “Geneva, …”
    #[must_use]
    pub fn grant_letter_date<'a>(&'a self, date: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("date", date);
        self.message("grant-letter-date", Some(&args))
    }

    /// “To whom it may concern,”
    #[must_use]
    pub fn grant_letter_greeting(&self) -> Cow<'_, str> {
        self.message("grant-letter-greeting", None)
    }

    /// “… invites … to meetings on human rights that it holds in Geneva, Switzerland: …,”
    #[must_use]
    pub fn grant_letter_invites<'a>(
        &'a self,
        organisation: impl Into<FluentValue<'a>>,
        name: impl Into<FluentValue<'a>>,
        dates: impl Into<FluentValue<'a>>,
        place: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisation", organisation);
        args.set("name", name);
        args.set("dates", dates);
        args.set("place", place);
        self.message("grant-letter-invites", Some(&args))
    }

    /// “… pays the flight to Geneva and back, the nights there and a daily allowance.”
    #[must_use]
    pub fn grant_letter_costs<'a>(&'a self, organisation: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("organisation", organisation);
        self.message("grant-letter-costs", Some(&args))
    }

    /// “We would be grateful if a visa could be issued in time for the meetings.”
    #[must_use]
    pub fn grant_letter_asks(&self) -> Cow<'_, str> {
        self.message("grant-letter-asks", None)
    }

    /// “Questions are answered at ….”
    #[must_use]
    pub fn grant_letter_questions<'a>(&'a self, contact: impl Into<FluentValue<'a>>) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("contact", contact);
        self.message("grant-letter-questions", Some(&args))
    }

    /// “With kind regards”
    #[must_use]
    pub fn grant_letter_regards(&self) -> Cow<'_, str> {
        self.message("grant-letter-regards", None)
    }

    /// “Travel grant: offer”
    #[must_use]
    pub fn mail_grant_offer_name(&self) -> Cow<'_, str> {
        self.message("mail-grant-offer-name", None)
    }

    /// “Pre-sessions …: a question about …”
    #[must_use]
    pub fn mail_grant_offer_subject<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        self.message("mail-grant-offer-subject", Some(&args))
    }

    /// “Good day, about the application with the number … for Pre-sessions …, something ”
    #[must_use]
    pub fn mail_grant_offer_body<'a>(
        &'a self,
        number: impl Into<FluentValue<'a>>,
        series: impl Into<FluentValue<'a>>,
        deadline: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        args.set("series", series);
        args.set("deadline", deadline);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-grant-offer-body", Some(&args))
    }

    /// “Travel grant: offer over”
    #[must_use]
    pub fn mail_grant_lapsed_name(&self) -> Cow<'_, str> {
        self.message("mail-grant-lapsed-name", None)
    }

    /// “Pre-sessions …: about …”
    #[must_use]
    pub fn mail_grant_lapsed_subject<'a>(
        &'a self,
        series: impl Into<FluentValue<'a>>,
        number: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("series", series);
        args.set("number", number);
        self.message("mail-grant-lapsed-subject", Some(&args))
    }

    /// “Good day, about the application with the number … for Pre-sessions …: the time t”
    #[must_use]
    pub fn mail_grant_lapsed_body<'a>(
        &'a self,
        number: impl Into<FluentValue<'a>>,
        series: impl Into<FluentValue<'a>>,
        address: impl Into<FluentValue<'a>>,
        organisation: impl Into<FluentValue<'a>>,
        contact: impl Into<FluentValue<'a>>,
    ) -> Cow<'a, str> {
        let mut args = FluentArgs::new();
        args.set("number", number);
        args.set("series", series);
        args.set("address", address);
        args.set("organisation", organisation);
        args.set("contact", contact);
        self.message("mail-grant-lapsed-body", Some(&args))
    }
}
