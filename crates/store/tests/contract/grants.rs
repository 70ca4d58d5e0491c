//! Travel grants: sealed, saved by one at a time, and travel data that goes without any key.

use domain::{
    grant::{Cost, Earmark, Fund, Grant, Journey, Offer, Passport, Plan, Traveller},
    ids::FundId,
    money::{Centimes, Money},
};
use store::Error;

use crate::{entry, id, key, now, on_each_database, with_draft};

fn fund() -> Fund {
    Fund {
        id: id::<FundId>("fund", 7),
        name: "Donor".into(),
        budget: Centimes(100_000),
        series: None,
        earmark: Earmark::default(),
        version: 0,
    }
}

#[tokio::test]
async fn a_grant_lapses_by_what_is_readable_and_tells_nothing_else_while_the_key_is_locked() {
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        let mut grant = Grant::planned(one.id, one.series, "COL".parse().unwrap());
        let none = Money::francs(0);
        let cost = Cost { airfare: none, nights: 0, night: none, days: 0, per_diem: none, visa: none };
        grant.own_cost = Some(cost);
        let mut tx = store.begin().await.unwrap();
        tx.save_grant(&mut grant).await.unwrap();
        assert_eq!(tx.grants_due(now()).await.unwrap(), []);
        let (fund, plan) = (fund(), Plan::empty(6));
        let offer = Offer {
            fund: &fund,
            account: domain::grant::Account::of(&fund, [], Centimes(0)),
            traveller: Some(Traveller { state: grant.state, woman: true, kind: None }),
            holds_seat: true,
            plan: &plan,
            until: now(),
            over: "",
        };
        grant.offer(&offer, now() - jiff::SignedDuration::from_secs(1)).unwrap();
        let mut stale = grant.clone();
        stale.version = 0;
        assert!(matches!(tx.save_grant(&mut stale).await, Err(Error::Stale(_))));
        tx.save_grant(&mut grant).await.unwrap();
        assert_eq!(tx.grant(one.id).await.unwrap().as_ref(), Some(&grant));
        tx.commit(entry()).await.unwrap();
        store.vault().lock();
        let mut view = store.view().await.unwrap();
        assert_eq!(view.grants_due(now()).await.unwrap(), [one.id]);
        assert!(matches!(view.grant(one.id).await, Err(Error::Locked)));
    })
    .await;
}

#[tokio::test]
async fn journeys_of_a_series_go_without_a_key() {
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        let mut journey = Journey { notes: "Arrives late".into(), ..Journey::default() };
        let mut tx = store.begin().await.unwrap();
        tx.save_journey((one.id, one.series), &mut journey).await.unwrap();
        assert_eq!(tx.journey(one.id).await.unwrap(), Some(journey.clone()));
        let again = tx.save_journey((one.id, one.series), &mut Journey::default()).await;
        assert!(matches!(again, Err(Error::Stale(_))), "the first is not written over");
        tx.commit(entry()).await.unwrap();
        store.vault().lock();
        let mut tx = store.begin().await.unwrap();
        assert_eq!(tx.erase_travel(one.series).await.unwrap(), 1);
        tx.commit(entry()).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_fund_is_sealed_for_the_team_and_goes_with_its_key() {
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        let mut kept = fund();
        let mut tx = store.begin().await.unwrap();
        tx.add_fund(&mut kept, &key(9)).await.unwrap();
        kept.budget = Centimes(5);
        tx.save_fund(&mut kept).await.unwrap();
        assert_eq!(tx.funds(one.series).await.unwrap(), [kept.clone()], "money for all is in every series");
        tx.commit(entry()).await.unwrap();
        store.vault().lock();
        assert!(matches!(store.view().await.unwrap().funds(one.series).await, Err(Error::Locked)));
        let mut tx = store.begin().await.unwrap();
        tx.remove_fund(&kept).await.unwrap();
        tx.commit(entry()).await.unwrap();
        assert_eq!(store.view().await.unwrap().funds(one.series).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn what_journeys_cost_is_said_once_for_a_series_and_grants_are_found_by_series() {
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        let (mut plan, mut kept) = (Plan::empty(6), fund());
        let mut stale = plan.clone();
        let mut tx = store.begin().await.unwrap();
        assert_eq!(tx.grant_plan(one.series).await.unwrap(), None);
        tx.save_grant_plan(one.series, &mut plan).await.unwrap();
        assert_eq!(tx.grant_plan(one.series).await.unwrap(), Some(plan.clone()));
        tx.save_grant_plan(one.series, &mut plan).await.unwrap();
        tx.add_fund(&mut kept, &key(9)).await.unwrap();
        assert_eq!(tx.fund(kept.id).await.unwrap().as_ref(), Some(&kept));
        assert_eq!(tx.spent_before(kept.id).await.unwrap(), Centimes(0));
        let mut grant = Grant::planned(one.id, one.series, "COL".parse().unwrap());
        tx.save_grant(&mut grant).await.unwrap();
        assert_eq!(tx.grants(one.series).await.unwrap(), std::slice::from_ref(&grant));
        assert_eq!(tx.grants(id("series", 9)).await.unwrap(), []);
        assert_eq!(tx.all_grants().await.unwrap(), [grant]);
        tx.commit(entry()).await.unwrap();
        let mut tx = store.begin().await.unwrap();
        stale.version = 1;
        let late = tx.save_grant_plan(one.series, &mut stale).await;
        assert!(matches!(late, Err(Error::Stale(_))), "{late:?}");
    })
    .await;
}

#[tokio::test]
async fn a_passport_is_sealed_and_forgotten_and_without_a_key_only_whose_are_known_is_told() {
    on_each_database(async |store| {
        let one = with_draft(&store).await;
        let (day, text) = (jiff::civil::date(2026, 1, 1), String::new);
        let mut passport = Passport {
            family_name: "Quintero".into(),
            given_names: "María".into(),
            nationality: text(),
            number: "AB 123".into(),
            born: day,
            birthplace: text(),
            issued: day,
            expires: day,
            embassy: text(),
            version: 0,
        };
        let mut tx = store.begin().await.unwrap();
        tx.save_passport((one.id, one.series), &mut passport).await.unwrap();
        assert_eq!(tx.passport(one.id).await.unwrap(), Some(passport));
        tx.commit(entry()).await.unwrap();
        store.vault().lock();
        let mut tx = store.begin().await.unwrap();
        assert_eq!(tx.passports(one.series).await.unwrap(), [one.id]);
        assert!(matches!(tx.passport(one.id).await, Err(Error::Locked)));
        tx.forget_passport(one.id).await.unwrap();
        assert_eq!(tx.passports(one.series).await.unwrap(), []);
    })
    .await;
}
