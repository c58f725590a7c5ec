//! A platform without a display: the kiosk's own renderer drawing into memory, for `render`, tests and benches.

use super::kiosk::Kiosk;
use super::pager::build;
use super::ui;
use crate::view::Glass;
use slint::platform::software_renderer::{MinimalSoftwareWindow, RepaintBufferType};
use slint::platform::{Platform, PointerEventButton, WindowAdapter, WindowEvent};
use slint::{LogicalPosition, PhysicalSize, PlatformError, Rgb8Pixel, SharedPixelBuffer};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant};

struct Memory {
    window: Rc<MinimalSoftwareWindow>,
    started: Instant,
    /// Time that has passed without anybody waiting for it.
    passed: Rc<Cell<Duration>>,
}

impl Platform for Memory {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        Ok(self.window.clone())
    }

    fn duration_since_start(&self) -> Duration {
        self.started.elapsed() + self.passed.get()
    }
}

/// A thread's one window in memory.
pub struct Headless {
    window: Rc<MinimalSoftwareWindow>,
    glass: Glass,
    pixels: SharedPixelBuffer<Rgb8Pixel>,
    passed: Rc<Cell<Duration>>,
}

impl Headless {
    /// Takes the place of a display for this thread.
    ///
    /// # Errors
    /// Where the thread has a platform already.
    pub fn new(glass: Glass) -> Result<Headless, PlatformError> {
        let window = MinimalSoftwareWindow::new(RepaintBufferType::ReusedBuffer);
        let passed: Rc<Cell<Duration>> = Rc::default();
        slint::platform::set_platform(Box::new(Memory {
            window: window.clone(),
            started: Instant::now(),
            passed: Rc::clone(&passed),
        }))
        .map_err(|error| PlatformError::from(error.to_string()))?;
        let mut headless = Headless {
            window,
            glass,
            pixels: SharedPixelBuffer::new(glass.width, glass.height),
            passed,
        };
        headless.resize(glass);
        Ok(headless)
    }

    pub fn glass(&self) -> Glass {
        self.glass
    }

    /// Gives the window another glass.
    pub fn resize(&mut self, glass: Glass) {
        self.glass = glass;
        self.pixels = SharedPixelBuffer::new(glass.width, glass.height);
        self.window.dispatch_event(WindowEvent::ScaleFactorChanged {
            scale_factor: glass.scale,
        });
        self.window
            .set_size(PhysicalSize::new(glass.width, glass.height));
    }

    /// Lets timers fire and draws until nothing changes any more; gives the finished picture.
    pub fn draw(&mut self) -> &SharedPixelBuffer<Rgb8Pixel> {
        for _ in 0..24 {
            slint::platform::update_timers_and_animations();
            let stride = self.glass.width as usize;
            let pixels = self.pixels.make_mut_slice();
            if !self.window.draw_if_needed(|renderer| {
                renderer.render(pixels, stride);
            }) {
                break;
            }
        }
        &self.pixels
    }

    /// The finished picture, drawn from nothing. Where only what has changed is drawn again, the edges of round corners
    /// may differ by a hair from one history to another.
    pub fn draw_whole(&mut self) -> &SharedPixelBuffer<Rgb8Pixel> {
        self.draw();
        let stride = self.glass.width as usize;
        let pixels = self.pixels.make_mut_slice();
        self.window.request_redraw();
        self.window.draw_if_needed(|renderer| {
            renderer.set_repaint_buffer_type(RepaintBufferType::NewBuffer);
            renderer.render(pixels, stride);
            renderer.set_repaint_buffer_type(RepaintBufferType::ReusedBuffer);
        });
        &self.pixels
    }

    /// Lets so much time pass at once, and whatever it brings. A timer that repeats ticks once.
    pub fn pass(&self, time: Duration) {
        self.passed.set(self.passed.get() + time);
        slint::platform::update_timers_and_animations();
    }

    /// A key of a keyboard is pressed and let go. `text` is what Slint calls it.
    pub fn key(&self, text: impl Into<slint::SharedString>) {
        let text = text.into();
        let pressed = WindowEvent::KeyPressed { text: text.clone() };
        self.window.dispatch_event(pressed);
        self.window
            .dispatch_event(WindowEvent::KeyReleased { text });
    }

    /// A finger goes down at a logical place, or up.
    pub fn touch(&self, x: f32, y: f32, down: bool) {
        let position = LogicalPosition::new(x, y);
        let button = PointerEventButton::Left;
        self.window.dispatch_event(if down {
            WindowEvent::PointerPressed { position, button }
        } else {
            WindowEvent::PointerReleased { position, button }
        });
    }

    /// A finger that is down moves.
    pub fn slide(&self, x: f32, y: f32) {
        self.window.dispatch_event(WindowEvent::PointerMoved {
            position: LogicalPosition::new(x, y),
        });
    }
}

/// Texts that do not fit, as `Words` reports them, from now on; those that are there are asked anew.
pub fn inspect(kiosk: &Kiosk) -> Rc<RefCell<Vec<String>>> {
    use slint::ComponentHandle;
    let adapter = kiosk.window().global::<ui::InspectorAdapter>();
    adapter.set_on(false);
    build(kiosk.window());
    let clipped = clipped(&adapter);
    adapter.set_on(true);
    clipped
}

/// Collects the texts that have too little room, as long as they have.
pub(super) fn clipped(adapter: &ui::InspectorAdapter<'_>) -> Rc<RefCell<Vec<String>>> {
    let clipped: Rc<RefCell<Vec<String>>> = Rc::default();
    let list = clipped.clone();
    adapter.on_clipped(move |text, short| {
        let mut list = list.borrow_mut();
        if short {
            list.push(text.to_string());
        } else if let Some(at) = list.iter().position(|it| *it == *text) {
            list.swap_remove(at);
        }
    });
    clipped
}
