//! Hours and holidays that anybody may think of, held against a plain reckoning: all stretches of some days, laid out
//! one by one.

use super::*;
use proptest::sample::{select, subsequence};

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

fn any_slot() -> impl Strategy<Value = Slot> {
    let any_time = || (0i8..24, select(vec![0i8, 15, 30, 45])).prop_map(|(h, m)| time(h, m, 0, 0));
    let days = subsequence(WEEK.to_vec(), 1..=7);
    (days, any_time(), any_time(), any::<bool>()).prop_map(|(weekdays, from, to, holidays)| Slot {
        weekdays,
        holidays,
        from,
        to,
    })
}

fn any_hours() -> impl Strategy<Value = Hours> {
    let rules = vec![
        OnHolidays::AsEver,
        OnHolidays::Own,
        OnHolidays::Closed,
        OnHolidays::Unknown,
    ];
    (select(rules), prop::collection::vec(any_slot(), 1..4)).prop_map(|(rule, mut slots)| {
        for slot in &mut slots {
            slot.holidays &= rule == OnHolidays::Own;
        }
        confirmed(rule, slots)
    })
}

/// A moment of five years, on a whole quarter of an hour.
fn any_moment() -> impl Strategy<Value = Zoned> {
    (0i64..5 * 365 * 96).prop_map(|quarters| {
        let first = at(date(2026, 11, 22).at(0, 0, 0, 0)).timestamp();
        (first + jiff::SignedDuration::from_mins(15 * quarters)).to_zoned(london())
    })
}

/// A few special days around `now`.
fn any_holidays() -> impl Strategy<Value = Vec<(i32, Nations, bool)>> {
    let nations = subsequence(Nation::ALL.to_vec(), 1..=4);
    let nations = nations.prop_map(|some| Nations::of(&some).expect("one at least"));
    let nations = prop_oneof![Just(Nations::ALL), nations];
    prop::collection::vec((-2i32..9, nations, any::<bool>()), 0..5)
}

/// What the plain reckoning knows of the days around a moment.
struct Plain {
    /// Every stretch, from the day before yesterday.
    open: Vec<(Zoned, Zoned)>,
    /// The first day of which nobody knows what the line does, counted from today.
    doubt: Option<i32>,
}

fn plainly(hours: &Hours, holidays: &BankHolidays, today: Date) -> Plain {
    let mut plain = Plain {
        open: Vec::new(),
        doubt: None,
    };
    for ahead in -2..16 {
        let day = today.checked_add(ahead.days()).expect("a day");
        let kind = holidays.day(day, Nations::ALL);
        let own = match (kind, hours.bank_holidays) {
            (Day::Ordinary, _) | (_, OnHolidays::AsEver) => Some(false),
            (Day::Holiday, OnHolidays::Own | OnHolidays::Closed) => Some(true),
            _ => None,
        };
        let Some(own) = own else {
            if ahead >= -1 && plain.doubt.is_none() {
                plain.doubt = Some(ahead);
            }
            continue;
        };
        for slot in &hours.slots {
            let counts = if own {
                slot.holidays
            } else {
                slot.weekdays.contains(&day.weekday())
            };
            if counts {
                let end = if slot.to > slot.from {
                    day
                } else {
                    day.tomorrow().expect("a day")
                };
                plain
                    .open
                    .push((at(day.to_datetime(slot.from)), at(end.to_datetime(slot.to))));
            }
        }
    }
    plain
}

impl Plain {
    fn is_open(&self, moment: &Zoned) -> bool {
        self.open
            .iter()
            .any(|(from, to)| from <= moment && moment < to)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3000) })]

    #[test]
    fn what_is_said_of_any_hours_is_what_a_plain_reckoning_finds(
        hours in any_hours(),
        now in any_moment(),
        special in any_holidays(),
    ) {
        let today = now.date();
        let days = special.into_iter().map(|(ahead, nations, holiday)| SpecialDay {
            date: today.checked_add(ahead.days()).expect("a day"),
            nations,
            holiday,
        });
        let holidays = years(days.collect());
        let plain = plainly(&hours, &holidays, today);
        let quarters = |from: &Zoned, to: &Zoned| {
            let (from, to) = (from.timestamp().as_second(), to.timestamp().as_second());
            (from..to).step_by(900).map(|second| {
                jiff::Timestamp::from_second(second).expect("a moment").to_zoned(london())
            }).collect::<Vec<_>>()
        };
        match hours.at(Some(&now), everywhere(&holidays)) {
            Opening::Always => prop_assert!(false, "it closes at some time"),
            Opening::Open(until) => {
                prop_assert!(plain.is_open(&now));
                if let Some(until) = until {
                    prop_assert!(quarters(&now, &until).iter().all(|it| plain.is_open(it)));
                    let doubt = plain.doubt.and_then(|ahead| today.checked_add(ahead.days()).ok());
                    prop_assert!(!plain.is_open(&until) || doubt.is_some_and(|it| it <= until.date()));
                }
            }
            Opening::Closed(opens) => {
                prop_assert!(quarters(&now, &opens).iter().all(|it| !plain.is_open(it)));
                prop_assert!(plain.is_open(&opens));
                prop_assert!((opens.date() - today).get_days() <= 6);
            }
            Opening::HoursOnly => {
                let opens_soon = plain.open.iter().any(|(from, _)| {
                    *from > now && (from.date() - today).get_days() <= 6
                });
                let knows = plain.doubt.is_none_or(|ahead| ahead > 6);
                prop_assert!(!(knows && (plain.is_open(&now) || opens_soon)));
            }
        }
    }

    #[test]
    fn no_hours_of_any_kind_claim_anything_without_a_trusted_clock(hours in any_hours()) {
        let holidays = years(Vec::new());
        prop_assert_eq!(hours.at(None, everywhere(&holidays)), Opening::HoursOnly);
    }
}
