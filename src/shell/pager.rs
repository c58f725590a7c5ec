//! Collects what Slint measured, cuts it into pages and sets the page turner.

mod sheet;

use super::pages::{Lines, Measure, too_tall};
use super::ui;
use sheet::{Answers, Layout, Sheet};
use slint::platform::WindowEvent;
use slint::{ComponentHandle, Timer};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::time::Duration;

/// What the window shows below a page, for the focus ring of its keys: of a block that is cut it would show the tops of
/// the next line.
const OVERHANG: f32 = 1.4;

/// So much of the blank under the last line of a block that is cut shows as well, where the next line leaves as much.
const AIR: f32 = 6.0;

/// A screen is measured, its lines may be asked for, and as much again for each better layout.
const ROUNDS: usize = 16;

pub struct Pager {
    window: slint::Weak<ui::AppWindow>,
    sheet: RefCell<Sheet>,
    /// Hears that the pages have been cut, and tells whether they may be shown so.
    settled: Box<dyn Fn() -> bool>,
    me: Weak<Pager>,
}

impl Pager {
    pub fn connect(window: &ui::AppWindow, settled: Box<dyn Fn() -> bool>) -> Rc<Pager> {
        let pager = Rc::new_cyclic(|me| Pager {
            window: window.as_weak(),
            sheet: RefCell::default(),
            settled,
            me: me.clone(),
        });
        let adapter = window.global::<ui::PagerAdapter>();
        let me = Rc::downgrade(&pager);
        let measured = move |note: &dyn Fn(&mut Sheet)| {
            if let Some(pager) = me.upgrade() {
                note(&mut pager.sheet.borrow_mut());
                pager.settle_soon();
            }
        };
        let measured = Rc::new(measured);
        let it = measured.clone();
        adapter.on_room(move |room, spare| {
            it(&|sheet| (sheet.room, sheet.spare) = (room, spare));
        });
        let it = measured.clone();
        adapter.on_column(move |blocks| {
            it(&|sheet| sheet.column = usize::try_from(blocks).unwrap_or(0));
        });
        let it = measured.clone();
        adapter.on_block(
            move |index, top, height, keep, together, parts, words, lists, goes_on, pair| {
                it(&|sheet| {
                    let Ok(index) = usize::try_from(index) else {
                        return;
                    };
                    if sheet.blocks.len() <= index {
                        sheet.blocks.resize(index + 1, None);
                    }
                    sheet.blocks[index] = Some(Measure {
                        top,
                        height,
                        keep,
                        together,
                        parts,
                        words: usize::try_from(words).unwrap_or(0),
                        again: 0.0,
                        lists,
                        goes_on,
                        pair,
                    });
                });
            },
        );
        let it = measured.clone();
        adapter.on_again(move |index, height| {
            it(&|sheet| {
                let Some(index) = usize::try_from(index).ok().filter(|_| sheet.probing) else {
                    return;
                };
                if sheet.again.len() <= index {
                    sheet.again.resize(index + 1, 0.0);
                }
                sheet.again[index] = height;
            });
        });
        let me = Rc::downgrade(&pager);
        adapter.on_lines(
            move |place, index, top, height, pitch, heads, follows, english, whole| {
                let Some(pager) = me.upgrade() else {
                    return place;
                };
                let lines = Lines {
                    block: usize::try_from(index).unwrap_or(usize::MAX),
                    top,
                    height,
                    pitch,
                    heads,
                    follows,
                    english,
                    whole,
                };
                let mut sheet = pager.sheet.borrow_mut();
                // Those of a screen that is about to go speak up while the next is set.
                if !sheet.probing {
                    return place;
                }
                let place = sheet.tell_lines(place, lines);
                drop(sheet);
                pager.settle_soon();
                place
            },
        );
        let it = measured;
        adapter.on_grid(move |items, per_page| {
            let pages = (items.max(0) as usize).div_ceil(per_page.max(1) as usize);
            it(&|sheet| {
                sheet.grid = pages.max(1);
                // What a column tells is of the screen before and about to go.
                sheet.column = 0;
            });
        });
        pager
    }

    /// The screen is about to change: everything is measured anew. The page that holds block `anchor` is shown,
    /// or else page `wanted`.
    pub fn lay_out(&self, wanted: usize, anchor: Option<usize>) {
        self.begin(wanted, anchor, Layout::default());
    }

    /// Lays the same screen out so, and tells whether it must be set again. Where blocks only move closer it need not: they
    /// tell where they are then.
    pub fn lay_out_as(&self, layout: Layout) -> bool {
        let mut sheet = self.sheet.borrow_mut();
        let (wanted, anchor) = (sheet.wanted, sheet.anchor);
        if layout.moves_closer(sheet.layout) {
            sheet.layout = layout;
            drop(sheet);
            self.with_adapter(|adapter| adapter.set_tight(layout.tight));
            self.settle_soon();
            return false;
        }
        drop(sheet);
        self.begin(wanted, anchor, layout);
        true
    }

    fn begin(&self, wanted: usize, anchor: Option<usize>, layout: Layout) {
        let mut sheet = self.sheet.borrow_mut();
        *sheet = Sheet {
            layout,
            room: sheet.room,
            spare: sheet.spare,
            column: sheet.column,
            wanted,
            anchor,
            leads: sheet.leads,
            waiting: sheet.waiting,
            ..Sheet::default()
        };
        drop(sheet);
        self.with_adapter(|adapter| {
            adapter.set_apart(layout.apart);
            adapter.set_flat(layout.answers.is_flat());
            adapter.set_abreast(layout.answers.is_abreast());
            adapter.set_bare(layout.answers.is_bare());
            adapter.set_tight(layout.tight);
            // Nothing of the column shows until it is cut.
            adapter.set_probing(false);
            adapter.set_from(0.0);
            adapter.set_until(0.0);
            adapter.set_within(-1);
            adapter.set_page(0);
            adapter.set_count(1);
        });
        self.settle_soon();
    }

    /// How the screen ought to be laid out instead, where a page does not hold what belongs together: panels that stand
    /// side by side, or a question with its answers.
    pub fn better_layout(&self, has_answers: bool) -> Option<Layout> {
        let sheet = self.sheet.borrow();
        let blocks = sheet.measured().filter(|_| sheet.room > 0.0)?;
        let mut better = sheet.layout;
        better.apart |= too_tall(&blocks, sheet.room).any(|i| blocks[i].pair);
        let pages = sheet.cut.pages.len();
        let parts_answers = has_answers && pages > 1;
        // Closer is worth trying before answers lose their notes, and where nothing else helps.
        let tightens = !better.tight && sheet.is_better_tight(&blocks);
        match better.answers {
            Answers::Rows if parts_answers => better.answers = Answers::Flat,
            Answers::Flat if parts_answers && !tightens => better.answers = Answers::Abreast,
            Answers::Abreast if parts_answers => {
                let fits = too_tall(&blocks, sheet.room).next().is_none();
                better.answers = Answers::Bare { pages, fits };
            }
            Answers::Bare {
                pages: before,
                fits,
            } if parts_answers && (pages >= before || !fits) => {
                better.answers = Answers::Noted { abreast: fits };
            }
            _ if better == sheet.layout => better.tight |= tightens,
            _ => {}
        }
        (better != sheet.layout).then_some(better)
    }

    /// Shows another page of what is laid out.
    pub fn turn_to(&self, page: usize) {
        {
            let mut sheet = self.sheet.borrow_mut();
            sheet.wanted = page;
            sheet.anchor = None;
        }
        self.set();
    }

    /// Whether the turner leads on from the first page backwards and from the last page forwards.
    pub fn lead_on(&self, before: bool, after: bool) {
        self.sheet.borrow_mut().leads = (before, after);
    }

    pub fn count(&self) -> usize {
        self.sheet.borrow().count()
    }

    pub fn page(&self) -> usize {
        self.sheet.borrow().page()
    }

    /// The words of the blocks that stand on the page, or begin or end on it.
    pub fn words(&self) -> usize {
        let sheet = self.sheet.borrow();
        let Some(page) = sheet.cut.pages.get(sheet.page()) else {
            return 0;
        };
        let seen =
            |block: &Measure| block.bottom() > page.from + 1.0 && block.top < page.until - 1.0;
        let blocks = sheet.blocks.iter().flatten();
        blocks.filter(|it| seen(it)).map(|it| it.words).sum()
    }

    /// The page that is seen and the block at its top, once it is laid out.
    pub fn seen(&self) -> Option<(usize, Option<usize>)> {
        let sheet = self.sheet.borrow();
        let counted = sheet.grid > 0 || !sheet.cut.pages.is_empty();
        (counted && !sheet.waiting).then(|| (sheet.page(), sheet.top_block()))
    }

    /// Slint reports piece by piece, and inside callbacks; the pages are cut once, outside them.
    fn settle_soon(&self) {
        {
            let mut sheet = self.sheet.borrow_mut();
            if sheet.waiting {
                return;
            }
            sheet.waiting = true;
        }
        let me = self.me.clone();
        Timer::single_shot(Duration::ZERO, move || {
            if let Some(pager) = me.upgrade() {
                pager.settle();
            }
        });
    }

    /// Builds the screen that was set, without drawing it, and cuts it as often as its lines must be known first or another
    /// layout is better. Only then does it show.
    fn settle(&self) {
        for _ in 0..ROUNDS {
            if let Some(window) = self.window.upgrade() {
                build(&window);
            }
            if !self.probe() && (self.settled)() {
                break;
            }
        }
        self.sheet.borrow_mut().waiting = false;
        self.set();
    }

    /// Cuts what has been measured; asks for the lines where pages may have to end between them, and tells whether it did.
    fn probe(&self) -> bool {
        let mut sheet = self.sheet.borrow_mut();
        sheet.cut();
        let probes = !sheet.probing && sheet.wants_lines();
        sheet.probing |= probes;
        drop(sheet);
        if probes {
            self.with_adapter(|adapter| adapter.set_probing(true));
        }
        probes
    }

    fn set(&self) {
        let sheet = self.sheet.borrow();
        let page = sheet.page();
        let count = sheet.count();
        let stretch = sheet.cut.pages.get(page).map(|page| {
            let overhang = match sheet.blank_below(page.until) {
                Some(blank) => OVERHANG - (blank - OVERHANG).clamp(0.0, AIR),
                None => 0.0,
            };
            // Only what was given room is told again.
            let within = page
                .within
                .filter(|i| sheet.again.get(*i).is_some_and(|it| *it > 0.0));
            (page.from, page.until - overhang, within)
        });
        let (before, after) = sheet.leads;
        drop(sheet);
        self.with_adapter(|adapter| {
            if let Some((from, until, within)) = stretch {
                adapter.set_from(from);
                adapter.set_until(until);
                adapter.set_within(within.and_then(|it| i32::try_from(it).ok()).unwrap_or(-1));
            }
            adapter.set_page(i32::try_from(page).unwrap_or(0));
            adapter.set_count(i32::try_from(count).unwrap_or(1));
            adapter.set_can_go_back(page > 0 || before);
            adapter.set_can_go_on(page + 1 < count || after);
        });
    }

    fn with_adapter(&self, set: impl FnOnce(ui::PagerAdapter<'_>)) {
        if let Some(window) = self.window.upgrade() {
            set(window.global::<ui::PagerAdapter>());
        }
    }
}

/// Lets Slint build what has been set, which measures itself. Any event of the window does that; this one is for nobody.
pub(super) fn build(window: &ui::AppWindow) {
    let text = slint::SharedString::default();
    let event = WindowEvent::KeyReleased { text };
    window.window().dispatch_event(event);
}
