//! Rust and Slint sources without what is no code: comments and the insides of strings become blanks, so that
//! lines and columns stay. `floor_plan`, `tokens` and `view` include it.

/// The code with comments and strings blanked, and every string with the line it begins on, from 1.
pub fn code_and_strings(source: &str) -> (String, Vec<(usize, String)>) {
    let chars: Vec<char> = source.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let mut code = String::with_capacity(source.len());
    let mut strings = Vec::new();
    let mut line = 1;
    let mut i = 0;
    while i < chars.len() {
        let start = i;
        match (at(i), at(i + 1)) {
            ('/', '/') => {
                while i < chars.len() && at(i) != '\n' {
                    i += 1;
                }
            }
            ('/', '*') => {
                i += 2;
                while i < chars.len() && (at(i - 1), at(i)) != ('*', '/') {
                    i += 1;
                }
                i += 1;
            }
            ('r', '"' | '#')
                if !is_word(at(i.wrapping_sub(1))) && raw_hashes(&chars, i).is_some() =>
            {
                let hashes = raw_hashes(&chars, i).unwrap_or(0);
                let end: Vec<char> = format!("\"{}", "#".repeat(hashes)).chars().collect();
                i += hashes + 2;
                let first = i;
                while i < chars.len() && !chars[i..].starts_with(&end) {
                    i += 1;
                }
                strings.push((line, chars[first..i.min(chars.len())].iter().collect()));
                i += end.len();
            }
            ('"', _) => {
                i += 1;
                while i < chars.len() && at(i) != '"' {
                    i += if at(i) == '\\' { 2 } else { 1 };
                }
                strings.push((line, chars[start + 1..i.min(chars.len())].iter().collect()));
                i += 1;
            }
            ('\'', '\\') => {
                i += 3;
                while i < chars.len() && at(i - 1) != '\'' {
                    i += 1;
                }
            }
            ('\'', _) if at(i + 2) == '\'' => i += 3,
            (c, _) => {
                code.push(c);
                line += usize::from(c == '\n');
                i += 1;
                continue;
            }
        }
        for c in &chars[start..i.min(chars.len())] {
            code.push(if *c == '\n' { '\n' } else { ' ' });
            line += usize::from(*c == '\n');
        }
    }
    (code, strings)
}

/// Whether a character can stand in a name.
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// How many `#` a raw string that begins at `at` has; `None` where none begins.
fn raw_hashes(chars: &[char], at: usize) -> Option<usize> {
    let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
    (chars.get(at + 1 + hashes) == Some(&'"')).then_some(hashes)
}
