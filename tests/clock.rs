//! How far the time is trusted: what has to vouch for it, what takes the trust away, and what is left then.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use pocket_guide::clock::{Clock, Evidence, SLACK, Timekeeper, london};
use proptest::prelude::*;

const CONTENT: Date = date(2026, 11, 22);

/// A moment of the day after the content, so many minutes after 9 in the morning.
fn minute(minutes: i64) -> Timestamp {
    let nine = date(2026, 11, 23).at(9, 0, 0, 0);
    let nine = nine.to_zoned(TimeZone::UTC).expect("a moment");
    nine.timestamp() + SignedDuration::from_mins(minutes)
}

/// A machine that network time has set, and that has run for as many minutes.
fn network(time: Timestamp, running: i64) -> Evidence {
    Evidence {
        time,
        network: true,
        battery: false,
        running: SignedDuration::from_mins(running),
    }
}

fn battery(time: Timestamp, running: i64) -> Evidence {
    Evidence {
        network: false,
        battery: true,
        ..network(time, running)
    }
}

fn alone(time: Timestamp, running: i64) -> Evidence {
    Evidence {
        network: false,
        ..network(time, running)
    }
}

fn keeper() -> Timekeeper {
    Timekeeper::new(CONTENT)
}

#[test]
fn network_time_or_a_battery_clock_is_trusted_and_nothing_else_is() {
    assert!(keeper().read(&network(minute(0), 0)).trusted().is_some());
    assert!(keeper().read(&battery(minute(0), 0)).trusted().is_some());
    assert_eq!(keeper().read(&alone(minute(0), 0)), Clock::Untrusted);
}

#[test]
fn no_clock_is_trusted_before_the_day_of_the_content() {
    let early = date(2026, 11, 21).at(23, 59, 59, 0);
    let early = early.to_zoned(london()).expect("a moment").timestamp();
    assert_eq!(keeper().read(&network(early, 0)), Clock::Untrusted);
    assert_eq!(keeper().read(&battery(early, 0)), Clock::Untrusted);
    let first = early + SignedDuration::from_secs(1);
    assert!(keeper().read(&network(first, 0)).trusted().is_some());
    // A clock chip without its battery begins at the dawn of computers.
    assert_eq!(
        keeper().read(&battery(Timestamp::UNIX_EPOCH, 0)),
        Clock::Untrusted
    );
}

#[test]
fn what_was_trusted_once_is_reckoned_on_when_nobody_vouches_any_more() {
    let mut keeper = keeper();
    keeper.read(&network(minute(0), 5));
    let now = keeper.read(&alone(minute(500), 12));
    assert_eq!(now, Clock::Estimated(minute(7).to_zoned(london())));
    assert_eq!(
        (now.trusted(), now.today()),
        (None, Some(date(2026, 11, 23)))
    );
}

#[test]
fn a_clock_that_is_put_back_is_not_trusted_until_it_has_caught_up() {
    let mut keeper = keeper();
    keeper.read(&network(minute(0), 0));
    let back = keeper.read(&network(minute(-30), 10));
    assert_eq!(back, Clock::Estimated(minute(10).to_zoned(london())));
    let still = keeper.read(&network(minute(-10), 30));
    assert_eq!(still.trusted(), None);
    let again = keeper.read(&network(minute(60), 60));
    assert!(again.trusted().is_some());
}

#[test]
fn a_correction_by_less_than_a_minute_is_no_jump() {
    let mut keeper = keeper();
    keeper.read(&network(minute(0), 0));
    let slow = minute(10) - SLACK;
    assert!(keeper.read(&network(slow, 10)).trusted().is_some());
}

#[test]
fn the_first_word_of_network_time_corrects_a_battery_clock_that_ran_ahead() {
    let mut keeper = keeper();
    keeper.read(&battery(minute(90), 0));
    let right = keeper.read(&network(minute(1), 1));
    assert_eq!(right, Clock::Trusted(minute(1).to_zoned(london())));
}

#[test]
fn the_clock_of_the_place_is_that_of_london_in_both_halves_of_the_year() {
    let hour = |text: &str| {
        let clock = Clock::at(text.parse().expect("a moment"));
        clock.trusted().map(jiff::Zoned::hour)
    };
    assert_eq!(hour("2027-01-15T12:00:00Z"), Some(12));
    assert_eq!(hour("2027-07-15T12:00:00Z"), Some(13));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    /// Whatever a machine says from moment to moment: what is trusted is vouched for, is what the machine says, and
    /// lies after the content; what is estimated never runs backwards from the last time that was trusted.
    #[test]
    fn no_history_of_a_machine_earns_more_trust_than_its_evidence(
        said in prop::collection::vec((-100_000i64..100_000, any::<bool>(), any::<bool>(), 0i64..600), 1..40)
    ) {
        let mut keeper = keeper();
        let mut running = 0;
        let mut last: Option<Timestamp> = None;
        for (minutes, network, battery, passed) in said {
            running += passed;
            let running = SignedDuration::from_mins(running);
            let now = Evidence { time: minute(minutes), network, battery, running };
            match keeper.read(&now) {
                Clock::Trusted(time) => {
                    prop_assert!(network || battery);
                    prop_assert_eq!(time.timestamp(), now.time);
                    prop_assert!(time.date() >= CONTENT);
                    last = Some(now.time);
                }
                Clock::Estimated(time) => prop_assert!(last.is_some_and(|last| time.timestamp() >= last)),
                Clock::Untrusted => prop_assert_eq!(last, None),
            }
        }
    }
}
