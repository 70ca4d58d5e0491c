//! Laws of travel grants: rounding, accounts that always add up, and reports without small numbers.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::collections::BTreeMap;

use domain::{
    application::ApplicantKind,
    grant::{
        Account, Cost, DonorReport, Earmark, FEW, Flaw, Flaws, Fund, Funded, Grant, Line, Offer, Outside,
        Person, Plan, Told, Traveller, Why, pooled,
    },
    ids::{FundId, SeriesId},
    money::{Centimes, Currency, Money, Rate, Rates},
};
use jiff::{Timestamp, civil::date};
use proptest::{collection::vec, prelude::*};

fn series() -> SeriesId {
    format!("series_{:032x}", 1).parse().unwrap()
}

fn fund(number: u32, budget: i64) -> Fund {
    let id: FundId = format!("fund_{number:032x}").parse().unwrap();
    Fund {
        id,
        name: format!("Donor {number}"),
        budget: Centimes(budget),
        series: Some(series()),
        earmark: Earmark::default(),
        version: 1,
    }
}

fn grant(number: u32, costs: i64) -> Grant {
    let application = format!("app_{number:032x}").parse().unwrap();
    let mut grant = Grant::planned(application, series(), "NER".parse().unwrap());
    let none = Money::francs(0);
    let airfare = Money::francs(costs);
    grant.own_cost = Some(Cost { airfare, nights: 0, night: none, days: 0, per_diem: none, visa: none });
    grant
}

fn woman() -> Traveller {
    Traveller { state: "NER".parse().unwrap(), woman: true, kind: Some(ApplicantKind::National) }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn rates(millionths: u64) -> Rates {
    let mut rates = Rates::default();
    for currency in [Currency::Eur, Currency::Xof] {
        rates.put(Rate { currency, millionths, day: date(2026, 11, 2) });
    }
    rates
}

fn accounts(funds: &[Fund], grants: &[Grant]) -> Vec<Account> {
    funds.iter().map(|fund| Account::of(fund, grants, Centimes(0))).collect()
}

/// Something that somebody does with a grant.
#[derive(Clone, Debug)]
enum Act {
    Offer { fund: usize, until: i64, over: bool },
    Accept,
    Decline,
    Lapse,
    End(Why),
    Settle,
    Again,
    Spend { amount: i64, over: bool },
    Strike(usize),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        (0..2_usize, 0..400_i64, any::<bool>()).prop_map(|(fund, until, over)| Act::Offer {
            fund,
            until,
            over
        }),
        Just(Act::Accept),
        Just(Act::Decline),
        Just(Act::Lapse),
        prop_oneof![Just(Why::Withdrawn), Just(Why::VisaRefused), Just(Why::TakenBack)].prop_map(Act::End),
        Just(Act::Settle),
        Just(Act::Again),
        (0..90_000_i64, any::<bool>()).prop_map(|(amount, over)| Act::Spend { amount, over }),
        (0..4_usize).prop_map(Act::Strike),
    ]
}

/// Does it, and says whether somebody wanted more than there was.
fn run(act: &Act, grant: &mut Grant, (funds, accounts): (&[Fund], &[Account]), now: i64) -> bool {
    let over = |over: &bool| if *over { "the donor has promised more" } else { "" };
    let plan = Plan::empty(6);
    let done = match act {
        Act::Offer { fund, until, over: wanted } => grant.offer(
            &Offer {
                fund: &funds[*fund],
                account: accounts[*fund],
                traveller: Some(woman()),
                holds_seat: true,
                plan: &plan,
                until: at(*until),
                over: over(wanted),
            },
            at(now),
        ),
        Act::Spend { amount, over: wanted } => {
            let place = funds.iter().position(|fund| Some(fund.id) == grant.fund());
            let account = place.map_or_else(Account::default, |place| accounts[place]);
            let what = (Line::Airfare, Money::francs(*amount), date(2027, 2, 1));
            grant.spend(what, (account, &plan.rates), over(wanted))
        }
        other => {
            let _ = match other {
                Act::Accept => grant.accept(at(now)),
                Act::Decline => grant.decline(at(now)),
                Act::End(why) => grant.end(*why, at(now)),
                Act::Settle => grant.settle(at(now)),
                Act::Again => grant.plan_again(Person::Speaker),
                Act::Strike(place) => grant.strike(*place),
                _ => {
                    grant.lapse(at(now));
                    Ok(())
                }
            };
            Ok(Funded::Within)
        }
    };
    matches!(done, Ok(Funded::Over))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn committed_and_spent_and_left_are_the_budget_and_no_more_is_promised_than_there_is_unless_wanted(
        budgets in [0..200_000_i64, 0..200_000_i64],
        costs in vec(0..120_000_i64, 4),
        acts in vec((0..4_usize, act()), 0..60),
    ) {
        let funds = [fund(1, budgets[0]), fund(2, budgets[1])];
        let mut grants: Vec<_> = (1..).zip(&costs).map(|(number, costs)| grant(number, *costs)).collect();
        let mut wanted = false;
        for (now, (place, act)) in (0..).zip(&acts) {
            let before = accounts(&funds, &grants);
            wanted |= run(act, &mut grants[*place], (&funds, &before), now * 10);
            for (account, fund) in accounts(&funds, &grants).iter().zip(&funds) {
                prop_assert_eq!(account.committed + account.spent + account.left(), fund.budget);
                prop_assert!(account.committed >= Centimes(0) && account.spent >= Centimes(0));
                prop_assert!(wanted || account.left() >= Centimes(0), "{:?} {:?}", act, account);
            }
        }
    }

    #[test]
    fn what_is_converted_is_off_by_half_a_centime_at_most_and_more_is_never_less(
        millionths in 1..50_000_000_u64,
        minor in 0..10_000_000_000_i64,
        more in 0..1_000_000_i64,
    ) {
        let rates = rates(millionths);
        for currency in [Currency::Eur, Currency::Xof] {
            let francs = |minor| rates.in_francs(Money { minor, currency }).unwrap().0;
            let scale = 10_000 * 10_i128.pow(currency.digits());
            let off = i128::from(francs(minor)) * scale - i128::from(minor) * i128::from(millionths);
            prop_assert!(2 * off <= scale && 2 * off > -scale, "{off} of {scale}");
            prop_assert!(francs(minor + more) >= francs(minor));
        }
        prop_assert_eq!(rates.in_francs(Money::francs(minor)), Ok(Centimes(minor)));
    }

    #[test]
    fn an_amount_is_read_as_it_is_written(minor in 0..=1_000_000_000_i64, place in 0..12_usize) {
        let money = Money { minor, currency: Currency::ALL[place] };
        prop_assert_eq!(money.to_string().parse(), Ok(money));
    }

    #[test]
    fn no_number_in_a_report_is_small_and_none_is_lost(counts in vec(0..9_u64, 0..9)) {
        let counts: BTreeMap<usize, u64> = counts.into_iter().enumerate().collect();
        let all: u64 = counts.values().sum();
        let told = pooled(&counts);
        prop_assert!(told.named.iter().all(|(_, count)| *count >= FEW));
        prop_assert!(told.others == 0 || told.others >= FEW);
        let sum = told.named.iter().map(|(_, count)| count).sum::<u64>() + told.others;
        prop_assert_eq!(sum, if all < FEW { 0 } else { all });
    }
}

#[test]
fn an_offer_commits_what_the_journey_costs_until_it_is_declined() {
    let (money, mut grant) = (fund(1, 300_000), grant(1, 250_000));
    let plan = Plan::empty(6);
    let account = Account::of(&money, [], Centimes(0));
    let offer = Offer {
        fund: &money,
        account,
        traveller: Some(woman()),
        holds_seat: true,
        plan: &plan,
        until: at(100),
        over: "",
    };
    assert_eq!(grant.offer(&offer, at(0)), Ok(Funded::Within));
    let account = Account::of(&money, [&grant], Centimes(0));
    assert_eq!((account.committed, account.left()), (Centimes(250_000), Centimes(50_000)));
    assert_eq!(grant.accept(at(100)), Err(Flaw::TooLate), "the instant itself is too late");
    grant.accept(at(99)).unwrap();
    grant.decline(at(150)).unwrap();
    assert_eq!(Account::of(&money, [&grant], Centimes(0)).left(), Centimes(300_000));
}

#[test]
fn more_than_is_left_is_promised_only_with_a_reason() {
    let money = fund(1, 100_000);
    let plan = Plan::empty(6);
    let offer = |over| Offer {
        fund: &money,
        account: Account::of(&money, [], Centimes(0)),
        traveller: Some(woman()),
        holds_seat: true,
        plan: &plan,
        until: at(100),
        over,
    };
    let short = Flaw::NotEnough { left: Centimes(100_000), needed: Centimes(100_001) };
    assert_eq!(grant(1, 100_001).offer(&offer("  "), at(0)), Err(Flaws::one("over", short)));
    assert_eq!(grant(1, 100_001).offer(&offer("agreed by telephone"), at(0)), Ok(Funded::Over));
    assert_eq!(grant(1, 100_000).offer(&offer(""), at(0)), Ok(Funded::Within));
}

#[test]
fn money_with_an_earmark_goes_to_nobody_else() {
    let niger = Earmark { states: ["NER".parse().unwrap()].into(), ..Earmark::default() };
    let women = Earmark { women: true, ..Earmark::default() };
    let nhris = Earmark { applicants: domain::exchange::Applicants::Nhri, ..Earmark::default() };
    let man = Traveller { woman: false, ..woman() };
    let from_rwanda = Traveller { state: "RWA".parse().unwrap(), ..woman() };
    assert_eq!((niger.takes(woman()), niger.takes(from_rwanda)), (Ok(()), Err(Outside::State)));
    assert_eq!((women.takes(woman()), women.takes(man)), (Ok(()), Err(Outside::Women)));
    assert_eq!(nhris.takes(woman()), Err(Outside::Applicants));
    let another = format!("series_{:032x}", 2).parse().unwrap();
    assert_eq!(fund(1, 1).takes(another, woman()), Err(Outside::Series));
    assert_eq!(Fund { series: None, ..fund(1, 1) }.takes(another, woman()), Ok(()));
}

#[test]
fn each_line_is_rounded_by_itself_so_that_the_table_adds_up() {
    let euros = |minor| Money { minor, currency: Currency::Eur };
    let cost = Cost {
        airfare: euros(1),
        nights: 3,
        night: euros(1),
        days: 1,
        per_diem: euros(1),
        visa: Money::francs(8_000),
    };
    // 0.5 and 1.5 and 0.5 centimes: 1 and 2 and 1.
    assert_eq!(cost.in_francs(&rates(500_000)), Ok(Centimes(8_004)));
}

#[test]
fn one_grantee_of_a_state_is_told_together_with_others_whoever_it_is() {
    let told = |state: &str| Told {
        state: state.parse().unwrap(),
        result: "settled".into(),
        spent: [(Line::Airfare, Centimes(100_000))].into(),
    };
    let money = fund(1, 1_000_000);
    let report = |states: &[&str]| {
        let told: Vec<_> = states.iter().map(|state| told(state)).collect();
        DonorReport::of(&money, Account::of(&money, [], Centimes(0)), &told)
    };
    let alone = report(&["NER"]);
    assert_eq!((alone.grants, alone.states.named.len(), alone.states.others), (None, 0, 0));
    assert!(alone.spent.is_empty() && alone.results.named.is_empty(), "a single fare tells where from");
    let niger = ("NER".parse().unwrap(), 3);
    let with_one = report(&["NER", "NER", "NER", "RWA"]);
    assert_eq!(with_one.states.named, [], "one other would stand alone");
    assert_eq!(with_one.states.others, 4);
    let with_three = report(&["NER", "NER", "NER", "RWA", "RWA", "MOZ"]);
    assert_eq!((with_three.states.named, with_three.states.others), (vec![niger], 3));
    assert_eq!(with_three.spent, [(Line::Airfare, Centimes(600_000))]);
}
