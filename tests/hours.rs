//! When a line is called open or closed: for five years, in four nations, with each kind of clock, and for hours and
//! holidays that anybody may think of. Open is held against a plain reckoning that knows nothing of how the guide does it.

use jiff::civil::{Date, DateTime, Time, Weekday, date, time};
use jiff::{ToSpan as _, Zoned};
use pocket_guide::assets;
use pocket_guide::clock::{Clock, london};
use pocket_guide::guide::{
    self, BankHolidays, Calendar, Day, Guide, Helpline, Hours, HoursState, Nation, Nations,
    OnHolidays, Opening, Slot, SpecialDay,
};
use proptest::prelude::*;
use std::sync::LazyLock;

#[path = "hours/any_hours.rs"]
mod any_hours;

static GUIDE: LazyLock<Guide> =
    LazyLock::new(|| guide::bind(&assets::embedded("content/")).expect("see tests/content.rs"));

const WORKDAYS: [Weekday; 5] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
];

fn at(moment: DateTime) -> Zoned {
    moment.to_zoned(london()).expect("a moment")
}

fn slot(weekdays: &[Weekday], from: Time, to: Time) -> Slot {
    Slot {
        weekdays: weekdays.to_vec(),
        holidays: false,
        from,
        to,
    }
}

fn confirmed(bank_holidays: OnHolidays, slots: Vec<Slot>) -> Hours {
    Hours {
        state: HoursState::Confirmed,
        always_open: false,
        summary: "helpline-test-hours".parse().expect("an id"),
        slots,
        bank_holidays,
    }
}

/// From 9 to 5 on workdays.
fn office(bank_holidays: OnHolidays) -> Hours {
    let hours = slot(&WORKDAYS, time(9, 0, 0, 0), time(17, 0, 0, 0));
    confirmed(bank_holidays, vec![hours])
}

/// From ten at night to two in the morning, every day.
fn night() -> Hours {
    let days = [&WORKDAYS[..], &[Weekday::Saturday, Weekday::Sunday]].concat();
    let hours = slot(&days, time(22, 0, 0, 0), time(2, 0, 0, 0));
    confirmed(OnHolidays::AsEver, vec![hours])
}

/// Ten years of days, of which `days` are special.
fn years(days: Vec<SpecialDay>) -> BankHolidays {
    BankHolidays {
        known: Some((date(2024, 1, 1), date(2033, 12, 31))),
        days,
    }
}

fn holiday(date: Date, nations: &[Nation]) -> SpecialDay {
    SpecialDay {
        date,
        nations: Nations::of(nations).expect("a nation at least"),
        holiday: true,
    }
}

fn everywhere(holidays: &BankHolidays) -> Calendar<'_> {
    Calendar {
        holidays,
        nations: Nations::ALL,
    }
}

fn opening(hours: &Hours, holidays: &BankHolidays, moment: DateTime) -> Opening {
    hours.at(Some(&at(moment)), everywhere(holidays))
}

fn of(line: &Helpline) -> Calendar<'static> {
    Calendar {
        holidays: &GUIDE.bank_holidays,
        nations: line.facts.nations,
    }
}

fn line(id: &str) -> &'static Helpline {
    GUIDE.helpline(id).expect("a line of ours")
}

/// Every day of five years from the day of the content, at moments at which something may change.
fn five_years() -> impl Iterator<Item = DateTime> {
    let hours = [
        (0, 0),
        (1, 30),
        (8, 59),
        (9, 0),
        (12, 0),
        (16, 59),
        (20, 59),
        (21, 0),
        (23, 59),
    ];
    let days = GUIDE.checked.series(1.day()).take(5 * 365 + 2);
    days.flat_map(move |day| hours.map(|(hour, minute)| day.at(hour, minute, 0, 0)))
}

#[test]
fn for_five_years_nothing_is_claimed_unless_a_trusted_clock_and_confirmed_hours_say_so() {
    let last = GUIDE.bank_holidays.known.expect("the list has an end").1;
    let mut claims = 0;
    for moment in five_years() {
        let now = at(moment);
        let clocks = [
            Clock::Trusted(now.clone()),
            Clock::Estimated(now),
            Clock::Untrusted,
        ];
        for nation in Nation::ALL {
            let lines = GUIDE
                .helplines
                .iter()
                .filter(|it| it.facts.nations.contains(nation));
            for line in lines {
                for clock in &clocks {
                    let told = line.hours.at(clock.trusted(), of(line));
                    let claim = matches!(told, Opening::Open(_) | Opening::Closed(_));
                    assert_eq!(
                        told == Opening::Always,
                        line.hours.always_open,
                        "{}",
                        line.id
                    );
                    if !claim {
                        continue;
                    }
                    claims += 1;
                    assert!(
                        matches!(clock, Clock::Trusted(_)),
                        "{} {moment} {clock:?}",
                        line.id
                    );
                    assert_eq!(line.hours.state, HoursState::Confirmed, "{}", line.id);
                    assert!(
                        line.hours.bank_holidays == OnHolidays::AsEver || moment.date() <= last,
                        "{} {moment}: after the list of bank holidays has ended",
                        line.id
                    );
                }
            }
        }
    }
    assert!(claims > 1000, "only {claims} claims were made");
}

#[test]
fn a_line_that_is_open_day_and_night_needs_no_clock() {
    for id in ["emergency-999", "shout", "samaritans"] {
        let line = line(id);
        assert_eq!(line.hours.at(None, of(line)), Opening::Always, "{id}");
    }
}

#[test]
fn hours_that_are_not_confirmed_claim_nothing_at_noon_on_a_plain_day() {
    let noon = at(date(2027, 2, 3).at(12, 0, 0, 0));
    for line in GUIDE
        .helplines
        .iter()
        .filter(|it| it.hours.state != HoursState::Confirmed)
    {
        assert_eq!(
            line.hours.at(Some(&noon), of(line)),
            Opening::HoursOnly,
            "{}",
            line.id
        );
        assert_eq!(line.hours.on(noon.date(), of(line)), None, "{}", line.id);
    }
}

#[test]
fn a_closed_line_says_when_it_opens() {
    // Weekdays from 9am to 9pm, weekends from 9am to noon.
    let line = line("children-1st-parentline");
    let told = |moment| line.hours.at(Some(&at(moment)), of(line));
    let saturday = date(2026, 11, 28);
    let until = at(saturday.at(12, 0, 0, 0));
    assert_eq!(told(saturday.at(11, 59, 0, 0)), Opening::Open(Some(until)));
    let opens = at(date(2026, 11, 29).at(9, 0, 0, 0));
    assert_eq!(told(saturday.at(12, 0, 0, 0)), Opening::Closed(opens));
    // It is open 365 days a year, so St Andrew's Day is like any Monday.
    let monday = date(2026, 11, 30);
    let until = at(monday.at(21, 0, 0, 0));
    assert_eq!(told(monday.at(9, 0, 0, 0)), Opening::Open(Some(until)));
}

#[test]
fn a_line_with_hours_of_its_own_on_bank_holidays_keeps_them() {
    // Social work out of hours: all day at weekends and on bank holidays.
    let line = line("resws-ni");
    let told = |moment| line.hours.at(Some(&at(moment)), of(line));
    let noon = |day: Date| told(day.at(12, 0, 0, 0));
    assert!(noon(date(2027, 3, 17)).is_open(), "St Patrick's Day");
    assert!(!noon(date(2027, 3, 18)).is_open(), "a Thursday");
    let evening = at(date(2027, 3, 18).at(17, 0, 0, 0));
    assert_eq!(noon(date(2027, 3, 18)), Opening::Closed(evening));
    // From Friday at five through the weekend to Monday at nine.
    let monday = at(date(2027, 2, 8).at(9, 0, 0, 0));
    let friday = told(date(2027, 2, 5).at(18, 0, 0, 0));
    assert_eq!(friday, Opening::Open(Some(monday)));
}

#[test]
fn an_evening_runs_on_past_midnight_and_ends_there() {
    let none = years(Vec::new());
    let told = |hour, minute| opening(&night(), &none, date(2027, 2, 3).at(hour, minute, 0, 0));
    let until = at(date(2027, 2, 3).at(2, 0, 0, 0));
    assert_eq!(told(1, 59), Opening::Open(Some(until)));
    let opens = at(date(2027, 2, 3).at(22, 0, 0, 0));
    assert_eq!(told(2, 0), Opening::Closed(opens));
    let until = at(date(2027, 2, 4).at(2, 0, 0, 0));
    assert_eq!(told(23, 0), Opening::Open(Some(until)));
}

#[test]
fn the_nights_on_which_the_clocks_change_neither_open_a_line_twice_nor_skip_it() {
    let none = years(Vec::new());
    let days = [Weekday::Saturday];
    let to = |hour, minute| {
        let hours = slot(&days, time(22, 0, 0, 0), time(hour, minute, 0, 0));
        confirmed(OnHolidays::AsEver, vec![hours])
    };
    let told = |hours: &Hours, text: &str| {
        let now: jiff::Timestamp = text.parse().expect("a moment");
        hours
            .at(Some(&now.to_zoned(london())), everywhere(&none))
            .is_open()
    };
    // In autumn 01:30 comes twice; the line closes at the first and stays closed.
    let closes = to(1, 30);
    assert!(
        told(&closes, "2027-10-31T00:29:00Z"),
        "01:29 the first time"
    );
    assert!(
        !told(&closes, "2027-10-31T00:30:00Z"),
        "01:30 the first time"
    );
    assert!(
        !told(&closes, "2027-10-31T01:10:00Z"),
        "01:10 the second time"
    );
    // In spring 01:30 is skipped; the line closes half an hour into the new time.
    assert!(
        told(&closes, "2027-03-28T00:59:00Z"),
        "a minute before the change"
    );
    assert!(
        told(&closes, "2027-03-28T01:00:00Z"),
        "02:00, where 01:00 would have been"
    );
    assert!(!told(&closes, "2027-03-28T01:30:00Z"), "02:30");
    // Three hours in the evening are three hours on both nights.
    let closes = to(3, 0);
    assert!(told(&closes, "2027-10-31T02:59:00Z") && !told(&closes, "2027-10-31T03:00:00Z"));
    assert!(told(&closes, "2027-03-28T01:59:00Z") && !told(&closes, "2027-03-28T02:00:00Z"));
}

#[test]
fn what_a_line_does_on_a_bank_holiday_decides_and_if_nobody_knows_nothing_is_claimed() {
    let wednesday = date(2027, 2, 3);
    let holidays = years(vec![holiday(wednesday, &Nation::ALL)]);
    let told = |rule, day: Date| opening(&office(rule), &holidays, day.at(12, 0, 0, 0));
    assert!(told(OnHolidays::AsEver, wednesday).is_open());
    let opens = at(date(2027, 2, 4).at(9, 0, 0, 0));
    assert_eq!(told(OnHolidays::Closed, wednesday), Opening::Closed(opens));
    assert_eq!(told(OnHolidays::Unknown, wednesday), Opening::HoursOnly);
    // The day before, it is open; whether it opens the next day is not known.
    assert!(told(OnHolidays::Unknown, date(2027, 2, 2)).is_open());
    let evening = date(2027, 2, 2).at(18, 0, 0, 0);
    let evening = opening(&office(OnHolidays::Unknown), &holidays, evening);
    assert_eq!(evening, Opening::HoursOnly);
}

#[test]
fn a_holiday_in_one_nation_leaves_a_line_of_all_nations_in_doubt() {
    let day = date(2027, 7, 12);
    let holidays = years(vec![holiday(day, &[Nation::NorthernIreland])]);
    let of = |nations: &[Nation]| {
        let nations = Nations::of(nations).expect("a nation at least");
        holidays.day(day, nations)
    };
    assert_eq!(of(&[Nation::NorthernIreland]), Day::Holiday);
    assert_eq!(of(&[Nation::England, Nation::Wales]), Day::Ordinary);
    assert_eq!(of(&Nation::ALL), Day::InDoubt);
    let noon = day.at(12, 0, 0, 0);
    assert_eq!(
        opening(&office(OnHolidays::Closed), &holidays, noon),
        Opening::HoursOnly
    );
}

#[test]
fn when_the_list_of_bank_holidays_has_ended_no_day_is_known_to_be_plain() {
    let list = &GUIDE.bank_holidays;
    let (_, last) = list.known.expect("the list has an end");
    let after = last.tomorrow().expect("a day");
    assert_ne!(list.day(last, Nations::ALL), Day::InDoubt);
    assert_eq!(list.day(after, Nations::ALL), Day::InDoubt);
    let noon = after.at(12, 0, 0, 0);
    assert_eq!(
        opening(&office(OnHolidays::Closed), list, noon),
        Opening::HoursOnly
    );
    assert_eq!(
        BankHolidays::default().day(last, Nations::ALL),
        Day::InDoubt
    );
}

#[test]
fn the_nations_have_holidays_of_their_own() {
    let day = |year, month, day, nation| {
        let nations = Nations::of(&[nation]).expect("a nation");
        GUIDE.bank_holidays.day(date(year, month, day), nations)
    };
    assert_eq!(day(2026, 11, 30, Nation::Scotland), Day::Holiday);
    assert_eq!(day(2026, 11, 30, Nation::England), Day::Ordinary);
    assert_eq!(day(2027, 7, 12, Nation::NorthernIreland), Day::Holiday);
    assert_eq!(day(2027, 3, 29, Nation::Scotland), Day::Ordinary);
    for nation in Nation::ALL {
        assert_eq!(day(2026, 12, 25, nation), Day::Holiday);
        assert_eq!(day(2026, 12, 26, nation), Day::InDoubt);
    }
}
