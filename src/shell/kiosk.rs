//! One window and one visit: events go to the reducer, and the window is set only where the view has changed.

use super::adapters::{self, Send};
use super::icons::{self, Drawing};
use super::keyboard;
use super::pager::Pager;
use super::ui;
use super::watch::Watch;
use crate::clock::Clock;
use crate::session::{Event, State};
use crate::view::{Desk, Glass, View};
use slint::{ComponentHandle, PlatformError};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::time::Instant;

/// Tells how far the time can be trusted now.
pub type ReadClock = Box<dyn Fn() -> Clock>;

pub struct Kiosk {
    window: ui::AppWindow,
    desk: RefCell<Desk>,
    state: RefCell<State>,
    shown: RefCell<Option<View>>,
    pager: Rc<Pager>,
    read_clock: ReadClock,
    watch: Watch,
    /// Times between keys are taken from here.
    started: Instant,
    me: Weak<Kiosk>,
}

impl Kiosk {
    /// Opens the window on a fresh visit. Fonts must have been registered.
    ///
    /// # Errors
    /// Where there is no display, or the platform refuses a window.
    pub fn open(
        desk: Desk,
        drawing: Drawing,
        read_clock: ReadClock,
    ) -> Result<Rc<Kiosk>, PlatformError> {
        let window = ui::AppWindow::new()?;
        icons::connect(&window.global(), drawing);
        let kiosk = Rc::new_cyclic(|me: &Weak<Kiosk>| {
            let of = me.clone();
            let send: Send = Rc::new(move |event| {
                if let Some(kiosk) = of.upgrade() {
                    kiosk.send(event);
                }
            });
            adapters::connect(&window, &send);
            let of = me.clone();
            let settled = move || {
                of.upgrade().is_none_or(|kiosk| {
                    let stays = !kiosk.lay_out_better();
                    // Only now are the words of the page known.
                    kiosk.keep_watch();
                    stays
                })
            };
            let of = me.clone();
            Kiosk {
                state: RefCell::new(State::fresh(desk.site())),
                pager: Pager::connect(&window, Box::new(settled)),
                window,
                desk: RefCell::new(desk),
                shown: RefCell::default(),
                read_clock,
                watch: Watch::new(send, move || of.upgrade()?.is_open()),
                started: Instant::now(),
                me: me.clone(),
            }
        });
        kiosk.connect_turner();
        kiosk.connect_presence();
        kiosk.refresh();
        Ok(kiosk)
    }

    pub fn window(&self) -> &ui::AppWindow {
        &self.window
    }

    /// A copy of the visit, with the page that is seen, for the tests.
    pub fn state(&self) -> State {
        self.note_page();
        self.state.borrow().clone()
    }

    pub fn desk(&self) -> std::cell::Ref<'_, Desk> {
        self.desk.borrow()
    }

    pub fn desk_mut(&self) -> std::cell::RefMut<'_, Desk> {
        self.desk.borrow_mut()
    }

    /// Pages of the place as laid out, at least one.
    pub fn page_count(&self) -> usize {
        self.pager.count()
    }

    /// Lets an event happen and shows what it changed.
    pub fn send(&self, event: Event) {
        self.apply(event);
    }

    /// The same, and whether anything that is seen has changed.
    fn apply(&self, event: Event) -> bool {
        self.note_page();
        self.desk
            .borrow()
            .update(&mut self.state.borrow_mut(), event);
        let changed = self.show();
        self.keep_watch();
        changed
    }

    /// Puts a visitor before the screen who has come by another way than events: `render` and the tests.
    pub fn visit(&self, state: State) {
        *self.state.borrow_mut() = state;
        self.refresh();
    }

    /// Shows the state as it is, as if nothing had been shown before.
    pub fn refresh(&self) {
        *self.shown.borrow_mut() = None;
        self.show();
        self.keep_watch();
    }

    /// The page of the visit is the one that is seen: where pages were counted anew, the same words may have another.
    fn note_page(&self) {
        let Some((page, block)) = self.pager.seen() else {
            return;
        };
        // What went may still have told of itself while the screen after it was set.
        if let Some(view) = &mut *self.shown.borrow_mut()
            && view.screen.is_turned()
        {
            self.state.borrow_mut().see(page, block);
            view.page = page;
            view.anchor = None;
        }
    }

    /// Sets the window where the view has changed, and tells whether it has.
    fn show(&self) -> bool {
        let mut desk = self.desk.borrow_mut();
        desk.lie_on(self.glass());
        let view = desk.view(&self.state.borrow(), &(self.read_clock)());
        drop(desk);
        let mut shown = self.shown.borrow_mut();
        if shown.as_ref() == Some(&view) {
            return false;
        }
        let old = shown.as_ref();
        adapters::show_frame(&self.window, &view);
        let new_screen = old.is_none_or(|old| old.screen != view.screen);
        if new_screen || old.is_none_or(|old| old.text_size != view.text_size) {
            self.pager.lay_out(view.page, view.anchor);
        } else {
            self.pager.turn_to(view.page);
        }
        if new_screen {
            adapters::show_screen(&self.window, &view.screen);
            let (before, after) = view.screen.neighbours();
            self.pager.lead_on(before.is_some(), after.is_some());
        }
        let new_over = old.is_none_or(|old| old.over != view.over);
        if new_over {
            adapters::show_over(&self.window, view.over.as_ref());
        }
        // What had the focus of the keyboard may be gone, and with it every key.
        if new_screen || new_over || old.is_none_or(|old| old.asking != view.asking) {
            self.window.invoke_take_keys();
        }
        *shown = Some(view);
        true
    }

    /// Lays the screen out anew where its pages would part what belongs together; tells whether it did.
    fn lay_out_better(&self) -> bool {
        let shown = self.shown.borrow();
        let Some(view) = &*shown else {
            return false;
        };
        let better = self.pager.better_layout(view.screen.asks());
        if better.is_some_and(|layout| self.pager.lay_out_as(layout)) {
            adapters::show_screen(&self.window, &view.screen);
        }
        better.is_some()
    }

    /// Whether the place is open, where its hours and the time are known.
    fn is_open(&self) -> Option<bool> {
        let clock = (self.read_clock)();
        let now = clock.trusted()?;
        let desk = self.desk.borrow();
        let hours = desk.site().hours.as_ref()?;
        Some(hours.open_at(now.weekday(), now.time()))
    }

    /// Waits from now on for somebody to touch the screen again.
    fn keep_watch(&self) {
        let shown = self.shown.borrow();
        let words = shown.as_ref().map_or(0, View::words) + self.pager.words();
        let scale = self.desk.borrow().site().idle_scale;
        self.watch.begin(&self.state.borrow(), words, scale);
    }

    fn glass(&self) -> Glass {
        let window = self.window.window();
        let size = window.size();
        Glass {
            width: size.width,
            height: size.height,
            scale: window.scale_factor(),
        }
    }

    /// Fingers and keys that tell that somebody is there, whatever they do besides.
    fn connect_presence(&self) {
        let frame = self.window.global::<ui::FrameAdapter>();
        let of = self.me.clone();
        frame.on_finger(move |down| {
            if let Some(kiosk) = of.upgrade() {
                kiosk.watch.hold(down);
                kiosk.keep_watch();
            }
        });
        let of = self.me.clone();
        frame.on_key_pressed(move |text| {
            let (Some(kiosk), Some(key)) = (of.upgrade(), keyboard::key(&text)) else {
                return false;
            };
            // A key that did something to the screen itself is not for what has the focus besides.
            kiosk.apply(Event::KeyPressed {
                key,
                at: kiosk.started.elapsed(),
            })
        });
    }

    /// The page turner: a page further, or over into the next section.
    fn connect_turner(&self) {
        let weak = self.me.clone();
        let pager = self.window.global::<ui::PagerAdapter>();
        let of = weak.clone();
        pager.on_up(move || {
            if let Some(kiosk) = of.upgrade() {
                kiosk.turn(false);
            }
        });
        let of = weak.clone();
        pager.on_down(move || {
            if let Some(kiosk) = of.upgrade() {
                kiosk.turn(true);
            }
        });
        let of = weak;
        pager.on_count_text(move |page, count| {
            of.upgrade()
                .map(|kiosk| {
                    let desk = kiosk.desk.borrow();
                    desk.page_count(page, count).into()
                })
                .unwrap_or_default()
        });
    }

    fn turn(&self, on: bool) {
        let page = self.pager.page();
        let target = if on {
            (page + 1 < self.pager.count()).then_some(page + 1)
        } else {
            page.checked_sub(1)
        };
        let event = target.map(Event::ShowPage).or_else(|| {
            let shown = self.shown.borrow();
            let (before, after) = shown.as_ref()?.screen.neighbours();
            let address = if on { after } else { before }?;
            Some(Event::OpenAddress(address.clone()))
        });
        if let Some(event) = event {
            self.send(event);
        }
    }
}
