//! What fingers and keys come to on a bare screen: Slint turns the picture and not the touch, and ends where somebody
//! presses Ctrl+Alt+Backspace. `commands` asks here for every device that is plugged in, and for every key.

/// Two rows of three numbers, by which a place on the glass, from 0 to 1 across and down, becomes another.
pub type Matrix = [f32; 6];

/// By which a touch is turned with a picture that is turned clockwise by so many degrees.
pub fn turned(rotation: u16) -> Matrix {
    match rotation {
        90 => [0.0, 1.0, 0.0, -1.0, 0.0, 1.0],
        180 => [-1.0, 0.0, 1.0, 0.0, -1.0, 1.0],
        270 => [0.0, -1.0, 1.0, 1.0, 0.0, 0.0],
        _ => [1.0, 0.0, 0.0, 0.0, 1.0, 0.0],
    }
}

/// `first`, and then `second`: a panel that was calibrated by udev keeps that, and is turned afterwards.
pub fn then(first: Matrix, second: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = second;
    let column = |x: f32, y: f32, one: f32| [a * x + b * y + c * one, d * x + e * y + f * one];
    let [[m0, m3], [m1, m4], [m2, m5]] = [
        column(first[0], first[3], 0.0),
        column(first[1], first[4], 0.0),
        column(first[2], first[5], 1.0),
    ];
    [m0, m1, m2, m3, m4, m5]
}

/// The keys that are held, by the kernel's numbers.
#[derive(Debug, Default)]
pub struct Held(Vec<u32>);

const CTRL: [u32; 2] = [29, 97];
const ALT: [u32; 2] = [56, 100];

impl Held {
    /// A key goes down or up. Whether it would be part of a way out: while Ctrl and Alt are held, no other key counts.
    pub fn is_way_out(&mut self, key: u32, down: bool) -> bool {
        self.0.retain(|held| *held != key);
        let held = |keys: [u32; 2]| self.0.iter().any(|key| keys.contains(key));
        let out = held(CTRL) && held(ALT) && down;
        if down && (CTRL.contains(&key) || ALT.contains(&key)) {
            self.0.push(key);
        }
        out
    }
}
