//! Where something is on the glass, in logical pixels.

use i_slint_backend_testing::ElementHandle;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    pub x: f32,
    pub y: f32,
    pub w: f32,
    pub h: f32,
}

impl Rect {
    pub fn of(element: &ElementHandle) -> Rect {
        let (at, size) = (element.absolute_position(), element.size());
        Rect {
            x: at.x,
            y: at.y,
            w: size.width,
            h: size.height,
        }
    }

    pub fn centre(self) -> (f32, f32) {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// Whether the other lies within, but for a hair.
    pub fn holds(self, other: Rect) -> bool {
        const SLACK: f32 = 1.0;
        other.x >= self.x - SLACK
            && other.y >= self.y - SLACK
            && other.x + other.w <= self.x + self.w + SLACK
            && other.y + other.h <= self.y + self.h + SLACK
    }

    /// How far the two reach into each other, the shorter way; nought where they do not touch.
    pub fn overlap(self, other: Rect) -> f32 {
        let w = (self.x + self.w).min(other.x + other.w) - self.x.max(other.x);
        let h = (self.y + self.h).min(other.y + other.h) - self.y.max(other.y);
        w.min(h).max(0.0)
    }

    pub fn centre_in(self, other: Rect) -> bool {
        let (x, y) = self.centre();
        x > other.x && x < other.x + other.w && y > other.y && y < other.y + other.h
    }
}
