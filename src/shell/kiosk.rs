//! One window and one visit: events go to the reducer, and the window is set only where the view has changed.

use super::adapters::{self, Send};
use super::icons::{Drawing, Icons};
use super::pager::Pager;
use super::ui;
use crate::clock::Clock;
use crate::session::{Address, BLACK_AFTER, Event, State};
use crate::view::{Desk, Glass, View};
use slint::{ComponentHandle, PlatformError, Timer, TimerMode};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::time::Duration;

/// Tells how far the time can be trusted now.
pub type ReadClock = Box<dyn Fn() -> Clock>;

pub struct Kiosk {
    window: ui::AppWindow,
    desk: RefCell<Desk>,
    state: RefCell<State>,
    shown: RefCell<Option<View>>,
    pager: Rc<Pager>,
    icons: Icons,
    read_clock: ReadClock,
    /// Runs on the waiting screen only.
    minute: Timer,
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
        let pager = Pager::connect(&window);
        let kiosk = Rc::new_cyclic(|me| Kiosk {
            state: RefCell::new(State::fresh(desk.site())),
            window,
            desk: RefCell::new(desk),
            shown: RefCell::default(),
            pager,
            icons: Icons::new(drawing),
            read_clock,
            minute: Timer::default(),
            me: me.clone(),
        });
        let weak = Rc::downgrade(&kiosk);
        let send: Send = Rc::new(move |event| {
            if let Some(kiosk) = weak.upgrade() {
                kiosk.send(event);
            }
        });
        adapters::connect(&kiosk.window, &send);
        kiosk.connect_turner();
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
        self.note_page();
        self.desk
            .borrow()
            .update(&mut self.state.borrow_mut(), event);
        self.show();
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
    }

    /// The page of the visit is the one that is seen: where pages were counted anew, the same words may have another.
    fn note_page(&self) {
        let Some((page, block)) = self.pager.seen() else {
            return;
        };
        let mut state = self.state.borrow_mut();
        state.see(page, block);
        if let Some(view) = &mut *self.shown.borrow_mut() {
            view.page = page;
            view.anchor = None;
        }
    }

    fn show(&self) {
        let mut desk = self.desk.borrow_mut();
        desk.lie_on(self.glass());
        let view = desk.view(&self.state.borrow(), &(self.read_clock)());
        drop(desk);
        let mut shown = self.shown.borrow_mut();
        if shown.as_ref() == Some(&view) {
            return;
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
            adapters::show_screen(&self.window, &view.screen, &self.icons);
            let (before, after) = view.screen.neighbours();
            self.pager.lead_on(before.is_some(), after.is_some());
        }
        if old.is_none_or(|old| old.over != view.over) {
            adapters::show_over(&self.window, view.over.as_ref(), &self.icons);
        }
        *shown = Some(view);
        drop(shown);
        self.keep_time();
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

    /// The only timer of the kiosk: a tick a minute, and only while the waiting screen is lit.
    fn keep_time(&self) {
        let state = self.state.borrow();
        let lit = state.place.address == Address::Waiting && state.minutes < BLACK_AFTER;
        if lit == self.minute.running() {
            return;
        }
        if !lit {
            self.minute.stop();
            return;
        }
        let weak = self.me.clone();
        self.minute
            .start(TimerMode::Repeated, Duration::from_secs(60), move || {
                if let Some(kiosk) = weak.upgrade() {
                    kiosk.send(Event::Minute);
                }
            });
    }
}
