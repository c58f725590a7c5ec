//! Every path that Rust code writes, such as `crate::guide::Guide`, with groups spread out. `floor_plan` includes it.

use crate::code::is_word;

/// A path as it stands in the code: the line it begins on, from 1, and its names in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    pub line: usize,
    pub names: Vec<String>,
}

/// The paths of two names or more, and single names after `use`, in code without comments and strings.
pub fn paths(code: &str) -> Vec<Written> {
    let tokens = tokens(code);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let begins = tokens[at].is_name() && !continues(&tokens, at);
        if begins {
            let used = at > 0 && tokens[at - 1].text == "use";
            let mut all = Vec::new();
            at = path(&tokens, at, &[], &mut all);
            found.extend(all.into_iter().filter(|it| used || it.names.len() > 1));
        } else {
            at += 1;
        }
    }
    found
}

struct Token {
    line: usize,
    text: String,
}

impl Token {
    fn is_name(&self) -> bool {
        self.text.starts_with(is_word)
    }
}

fn tokens(code: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut line = 1;
    let mut joined = false;
    for c in code.chars() {
        let glued = match tokens.last() {
            Some(last) if joined => {
                (is_word(c) && last.is_name()) || (c == ':' && last.text == ":")
            }
            _ => false,
        };
        match tokens.last_mut() {
            Some(last) if glued => last.text.push(c),
            _ if !c.is_whitespace() => tokens.push(Token {
                line,
                text: c.to_string(),
            }),
            _ => {}
        }
        joined = !c.is_whitespace();
        line += usize::from(c == '\n');
    }
    tokens
}

/// Whether the name at `at` goes on with a path that began before it.
fn continues(tokens: &[Token], at: usize) -> bool {
    let before = |n: usize| at.checked_sub(n).map_or("", |i| tokens[i].text.as_str());
    before(1) == "::" && before(2) != "use" && (before(2) == ">" || before(2).starts_with(is_word))
}

/// Reads the path at `at`, spreads its groups into `out`, and returns where it ends.
fn path(tokens: &[Token], at: usize, before: &[String], out: &mut Vec<Written>) -> usize {
    let text = |i: usize| tokens.get(i).map_or("", |token| token.text.as_str());
    let line = tokens.get(at).map_or(0, |token| token.line);
    let mut names = before.to_vec();
    let mut at = at;
    loop {
        if text(at) == "{" && !names.is_empty() {
            at += 1;
            while !matches!(text(at), "}" | "") {
                if text(at) == "," {
                    at += 1;
                } else {
                    at = path(tokens, at, &names, out);
                }
            }
            return at + 1;
        }
        names.push(text(at).to_owned());
        at += 1;
        let goes_on = text(at) == "::"
            && (text(at + 1).starts_with(is_word) || matches!(text(at + 1), "{" | "*"));
        if !goes_on {
            break;
        }
        at += 1;
    }
    // A new name for it changes nothing of where it leads.
    if text(at) == "as" {
        at += 2;
    }
    out.push(Written { line, names });
    at
}
