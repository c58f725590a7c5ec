//! The place's own people: told before every national line, withheld where their dates say so, and told with their
//! standing to staff. What they are comes in every language; what they are called is the place's own words.

use super::World;
use super::hours::time;
use super::item::{Block, Panel, PanelKind, TextKind, Tone};
use super::lines;
use super::teller::{Phrase, Teller, in_text};
use crate::guide::Slot;
use crate::locale::ltr_name;
use crate::session::State;
use crate::site::{Contact, ContactKind, OpeningHours, Standing};
use jiff::civil::Weekday;

/// What is needed to tell of the people of a place.
pub struct Local<'a> {
    pub world: &'a World<'a>,
    pub state: &'a State,
    pub teller: &'a Teller<'a>,
}

impl<'a> Local<'a> {
    /// Each on a card with its number large; to staff also those that visitors do not see.
    pub fn cards(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for contact in self.world.site.contacts_for(self.state.staff) {
            let standing = self.standing(contact);
            if !standing.is_withheld() {
                blocks.push(Block::Panel(self.card(contact, standing)));
            } else if self.state.staff {
                blocks.push(Block::Panel(Panel {
                    icon: icon(contact.kind).to_owned(),
                    label: self.kind(contact),
                    lines: vec![self.badge(contact, standing)],
                    ..Panel::default()
                }));
            }
        }
        blocks.extend(self.stand_ins().into_iter().map(Block::Line));
        blocks
    }

    /// Puts them where reading ends: before the first line of the directory, but after the emergency number, or
    /// else at the end.
    pub fn lead_the_ending(&self, blocks: &mut Vec<Block>) {
        let mut own = self.short();
        // A line that the page names anyway need not stand in as well.
        own.retain(|block| !matches!(block, Block::Line(_)) || !blocks.contains(block));
        if own.is_empty() {
            return;
        }
        let first = blocks.iter().position(is_national);
        let mut at = first.unwrap_or(blocks.len());
        // What introduces a line stays with it; the page's own heading stays first.
        while first.is_some() && at > 1 && introduces(&blocks[at - 1]) {
            at -= 1;
        }
        blocks.splice(at..at, own);
    }

    /// The same where there is a line to stand before, and nothing where there is none.
    pub fn lead_the_lines(&self, blocks: &mut Vec<Block>) {
        if blocks.iter().any(is_national) {
            self.lead_the_ending(blocks);
        }
    }

    /// Each in a few quiet lines, under one heading.
    fn short(&self) -> Vec<Block> {
        let shown = self.shown();
        let mut blocks: Vec<Block> = shown
            .map(|contact| {
                let named = self.told(contact.role.clone());
                let number = contact.phone.as_ref().map(in_text);
                let place = [number, contact.room.clone()].into_iter().flatten();
                let place: Vec<String> = place.collect();
                let mut lines = vec![named];
                if !place.is_empty() {
                    lines.push(self.told(place.join(" · ")));
                }
                lines.extend(self.date(contact, self.standing(contact)));
                Block::Fact(Panel {
                    icon: icon(contact.kind).to_owned(),
                    label: self.kind(contact),
                    lines,
                    ..Panel::default()
                })
            })
            .collect();
        if !blocks.is_empty() {
            blocks.insert(0, Block::heading(self.teller.ui("people-here")));
        }
        blocks.extend(self.stand_ins().into_iter().map(Block::Line));
        blocks
    }

    /// Those that a visitor may be sent to today.
    fn shown(&self) -> impl Iterator<Item = &'a Contact> {
        let contacts = self.world.site.contacts_for(self.state.staff);
        contacts.filter(|contact| !self.standing(contact).is_withheld())
    }

    /// The lines of the directory that stand in for those that are withheld, each once.
    pub fn stand_in_ids(&self) -> Vec<&'static str> {
        let site = self.world.site;
        let mut ids: Vec<&'static str> = Vec::new();
        for contact in site.contacts_for(self.state.staff) {
            let other = self.shown().any(|shown| shown.kind == contact.kind);
            let id = contact.kind.stand_in(self.state.nation);
            if self.standing(contact).is_withheld() && !other && !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    fn stand_ins(&self) -> Vec<super::Item> {
        let found = self.stand_in_ids().into_iter().filter_map(|id| {
            let line = self.world.guide.helpline(id)?;
            line.facts
                .shown_to(self.state.staff, self.state.nation)
                .then(|| lines::item(line, self.world, self.state, self.teller))
        });
        found.collect()
    }

    fn standing(&self, contact: &Contact) -> Standing {
        Standing::of(contact, self.world.clock.today())
    }

    fn card(&self, contact: &Contact, standing: Standing) -> Panel {
        let kind = self.kind(contact);
        let mut lines = Vec::new();
        // The same words twice would only cost room.
        if kind.text != contact.role {
            lines.push(self.told(contact.role.clone()));
        }
        lines.extend(contact.purpose.clone().map(|purpose| self.told(purpose)));
        lines.extend(contact.room.clone().map(|room| {
            self.teller
                .ui_with("contact-room", &[("room", &ltr_name(&room))])
        }));
        lines.extend(contact.hours.iter().flat_map(|hours| self.hours(hours)));
        lines.extend(contact.email.clone().map(|email| self.told(email)));
        if lines.is_empty() {
            lines.push(self.told(contact.role.clone()));
        }
        Panel {
            kind: PanelKind::Person,
            icon: icon(contact.kind).to_owned(),
            label: kind,
            lines,
            aside: contact
                .phone
                .as_ref()
                .map(|phone| self.teller.data(&in_text(phone)))
                .unwrap_or_default(),
            note: self.date(contact, standing).unwrap_or_default(),
            tag: match standing {
                Standing::Due(_) if self.state.staff => self.badge(contact, standing),
                _ => Phrase::default(),
            },
            ..Panel::default()
        }
    }

    /// What the contact is, in the reader's language.
    fn kind(&self, contact: &Contact) -> Phrase {
        self.teller.ui(&format!("contact-{}", contact.kind.id()))
    }

    /// The place's own words, which stand in Latin letters whatever the page does.
    fn told(&self, text: String) -> Phrase {
        self.teller.data(&ltr_name(&text))
    }

    /// Where nobody knows the day, the reader sees to which day the entry holds.
    fn date(&self, contact: &Contact, standing: Standing) -> Option<Phrase> {
        if standing != Standing::Undated {
            return None;
        }
        let to = self.teller.date(contact.valid_to);
        Some(match contact.valid_from {
            Some(from) => {
                let from = self.teller.date(from);
                let dates = [("from", &*from), ("to", &*to)];
                self.teller.ui_with("contact-valid-between", &dates)
            }
            None => self.teller.ui_with("contact-valid-to", &[("date", &to)]),
        })
    }

    /// How far the entry may be believed, for staff.
    pub fn badge(&self, contact: &Contact, standing: Standing) -> Phrase {
        let (id, date) = match standing {
            Standing::Fresh | Standing::Undated => ("contact-fresh", contact.valid_to),
            Standing::Due(_) => ("contact-due", contact.valid_to),
            Standing::Overdue => ("contact-overdue", contact.valid_to),
            Standing::Early => (
                "contact-early",
                contact.valid_from.unwrap_or(contact.valid_to),
            ),
        };
        let date = self.teller.date(date);
        let name = ltr_name(&contact.role);
        self.teller.ui_with(id, &[("name", &name), ("date", &date)])
    }

    /// One line for each contact, with its standing, for the page about the screen.
    pub fn standings(&self) -> Vec<Phrase> {
        let contacts = self.world.site.contacts_for(self.state.staff);
        contacts
            .map(|contact| self.badge(contact, self.standing(contact)))
            .collect()
    }

    fn hours(&self, hours: &OpeningHours) -> Vec<Phrase> {
        let slots = hours.slots.iter();
        slots
            .map(|slot| {
                let [from, to] = [slot.from, slot.to].map(|it| time(it, self.teller));
                let days = self.days(slot);
                let values = [("days", &*days), ("from", &*from), ("to", &*to)];
                self.teller.ui_with("contact-hours", &values)
            })
            .collect()
    }

    /// Three days or more in a row as the first and the last, all others one by one.
    fn days(&self, slot: &Slot) -> String {
        let name = |day: &Weekday| {
            let id = format!("weekday-{}", day.to_monday_one_offset());
            self.teller.plain(&id)
        };
        let in_a_row = slot.weekdays.windows(2).all(|two| two[0].next() == two[1]);
        match &slot.weekdays[..] {
            [first, .., last] if slot.weekdays.len() > 2 && in_a_row => {
                let (from, to) = (name(first), name(last));
                let values = [("from", &*from), ("to", &*to)];
                self.teller.ui_with("days-in-a-row", &values).text
            }
            days => days.iter().map(name).collect::<Vec<_>>().join(", "),
        }
    }
}

/// Whether a block is a line of the directory other than the emergency number.
fn is_national(block: &Block) -> bool {
    matches!(block, Block::Line(item) if item.tone != Tone::Urgent)
}

/// Whether a block may be the heading of the line that follows, or what is said of it.
fn introduces(block: &Block) -> bool {
    match block {
        Block::Text(kind, _) => *kind == TextKind::Heading,
        Block::Panel(panel) => panel.kind == PanelKind::Plain,
        _ => false,
    }
}

fn icon(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::SafeguardingLead => "shield",
        ContactKind::FrontDoor => "door",
        ContactKind::OutOfHours => "moon",
        ContactKind::LocalService => "care",
    }
}
