//! The staff door: a PIN that is kept as an argon2id hash, and tries that are slowed down. Only this file names
//! `argon2`. The session asks; the seconds come from the shell.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params};
use std::cell::Cell;

/// The digits a PIN may have.
const LEAST: usize = 6;
const MOST: usize = 12;

/// So many wrong tries are free; after them each try costs a wait, twice as long each time.
const FREE: u32 = 3;
const FIRST_WAIT: u64 = 30;
const LONGEST_WAIT: u64 = 3600;

/// The most work a hash may ask for: 64 MiB, ten passes. More would stop a small machine.
const MOST_MEMORY: u32 = 64 * 1024;
const MOST_PASSES: u32 = 10;

/// A PIN as it is typed: digits alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl std::fmt::Debug for Pin {
    /// Never the digits.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pin")
    }
}

impl std::str::FromStr for Pin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if digits && (LEAST..=MOST).contains(&text.len()) {
            Ok(Pin(text.to_owned()))
        } else {
            Err(format!("a PIN is {LEAST} to {MOST} digits"))
        }
    }
}

impl Pin {
    /// The most digits it is worth typing.
    pub const MOST: usize = MOST;

    /// The hash for the site file. `salt` must be random; it need not be kept elsewhere.
    ///
    /// # Errors
    /// Where there is no memory for it.
    pub fn hash(&self, salt: [u8; 16]) -> Result<String, String> {
        worker()
            .hash_password_with_salt(self.0.as_bytes(), &salt)
            .map(|hash| hash.to_string())
            .map_err(|error| format!("the PIN cannot be hashed: {error}"))
    }
}

/// Argon2id with the memory and passes that are advised where memory is short: 19 MiB, two passes.
fn worker() -> Argon2<'static> {
    Argon2::default()
}

/// What a try came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Right,
    /// Wrong; after so many seconds another try is heard. Nought is at once.
    Wrong {
        wait: u64,
    },
    /// Too soon: it was not looked at, and will not be for so many seconds more.
    TooSoon {
        wait: u64,
    },
}

/// The door of one screen. It counts the wrong tries of the screen, not of a visitor, so that clearing the screen
/// does not give anybody new ones. It keeps no digit of any try.
#[derive(Clone, Debug)]
pub struct Door {
    hash: String,
    tries: Cell<Tries>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Tries {
    wrong: u32,
    /// The second from which the next try is heard.
    heard_from: u64,
}

impl PartialEq for Door {
    /// The same PIN, whoever has tried it.
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

impl Door {
    /// A door for the hash of the site file.
    ///
    /// # Errors
    /// What is wrong with the hash.
    pub fn new(hash: &str) -> Result<Door, String> {
        let parsed = PasswordHash::new(hash).map_err(|_| "it is not a hash".to_owned())?;
        if parsed.algorithm != Algorithm::Argon2id.ident() {
            return Err("it is not made with argon2id".to_owned());
        }
        let params =
            Params::try_from(&parsed).map_err(|_| "its numbers cannot be so".to_owned())?;
        if parsed.hash.is_none() || parsed.salt.is_none() {
            return Err("a part of it is missing".to_owned());
        }
        if params.m_cost() > MOST_MEMORY || params.t_cost() > MOST_PASSES {
            return Err("it asks for more work than a small machine can do".to_owned());
        }
        Ok(Door {
            hash: hash.to_owned(),
            tries: Cell::default(),
        })
    }

    /// Tries `typed` at `second`, counted from any moment before the first try. Takes about a tenth of a second
    /// on a PC, and several on the smallest machine.
    pub fn try_at(&self, second: u64, typed: &str) -> Verdict {
        let mut tries = self.tries.get();
        if second < tries.heard_from {
            return Verdict::TooSoon {
                wait: tries.heard_from - second,
            };
        }
        if self.is_opened_by(typed) {
            self.tries.set(Tries::default());
            return Verdict::Right;
        }
        tries.wrong = tries.wrong.saturating_add(1);
        let wait = match tries.wrong.checked_sub(FREE) {
            None => 0,
            Some(doublings) => FIRST_WAIT
                .saturating_mul(1 << doublings.min(16))
                .min(LONGEST_WAIT),
        };
        tries.heard_from = second + wait;
        self.tries.set(tries);
        Verdict::Wrong { wait }
    }

    fn is_opened_by(&self, typed: &str) -> bool {
        PasswordHash::new(&self.hash)
            .is_ok_and(|hash| worker().verify_password(typed.as_bytes(), &hash).is_ok())
    }
}
