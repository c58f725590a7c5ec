//! The desk at which visits are served: the bound guide, the languages that have been needed so far, and the site.
//! The window asks it two things: what an event does to a state, and what a state looks like.

use super::{Args, Glass, View, World, base_args, view};
use crate::clock::Clock;
use crate::guide::{self, Guide};
use crate::locale::{Catalogue, Registry, Share, Tag, Voice, share};
use crate::problem::Problem;
use crate::session::{self, Address, Event, State};
use crate::site::{ReviewFloor, Site};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::rc::Rc;

/// Gives the files whose paths begin with a prefix, such as `locales/ar/`.
pub type Reader = Box<dyn Fn(&str) -> Vec<(String, Cow<'static, [u8]>)>>;

pub struct Desk {
    guide: Guide,
    site: Site,
    registry: Registry,
    tags: Vec<Tag>,
    args: Rc<Args>,
    read: Reader,
    english: Rc<Voice>,
    /// The language chosen last; one is enough, since a visit has one.
    catalogue: Catalogue,
    /// How far each language is checked; counted when somebody asks.
    shares: OnceCell<Vec<Share>>,
    glass: Option<Glass>,
}

impl Desk {
    /// Binds the guide and takes up English, for a site that is known already.
    ///
    /// # Errors
    /// As `open_at`.
    pub fn open(read: Reader, site: Site) -> Result<Desk, Vec<Problem>> {
        Desk::open_at(read, |_, _| site)
    }

    /// Binds the guide and takes up English; `site` is asked for the place once it can be known what it may name: the
    /// guide, and the tags of the languages.
    ///
    /// # Errors
    /// Every problem of the content, where it cannot be bound. What is wrong with a language is no error here:
    /// its messages count as missing and English answers.
    pub fn open_at(
        read: Reader,
        site: impl FnOnce(&Guide, &[String]) -> Site,
    ) -> Result<Desk, Vec<Problem>> {
        let files = read("content/");
        let guide = guide::bind(&files)?;
        let languages = files
            .iter()
            .find(|(path, _)| path == "content/languages.toml")
            .map(|(_, bytes)| bytes.as_ref())
            .unwrap_or_default();
        let registry = Registry::read(languages)?;
        let all: Vec<String> = registry.iter().map(|it| it.tag.to_string()).collect();
        let mut site = site(&guide, &all);
        let tags = offered(&registry, &read, site.floor);
        keep_offered(&mut site, &tags);
        let words = read(&format!("locales/{}/", Tag::english()));
        let english = Rc::new(Voice::read(registry.english(), &words));
        Ok(Desk {
            args: base_args(&guide),
            catalogue: Catalogue::new(Vec::new(), Rc::clone(&english)),
            guide,
            site,
            registry,
            tags,
            read,
            english,
            shares: OnceCell::new(),
            glass: None,
        })
    }

    pub fn guide(&self) -> &Guide {
        &self.guide
    }

    pub fn site(&self) -> &Site {
        &self.site
    }

    pub fn languages(&self) -> &[Tag] {
        &self.tags
    }

    /// What `event` does to `state`.
    pub fn update(&self, state: &mut State, event: Event) {
        session::update(state, &self.session_world(), event);
    }

    /// Whether an address leads somewhere this visitor may go.
    pub fn can_open(&self, state: &State, address: &session::Address) -> bool {
        session::can_open(state, &self.session_world(), address)
    }

    /// Every address that this visitor may open.
    pub fn addresses(&self, state: &State) -> Vec<session::Address> {
        let mut all = session::Address::all(&self.guide);
        all.retain(|address| self.can_open(state, address));
        all
    }

    /// What `state` looks like. Reads a language the first time it is chosen.
    pub fn view(&mut self, state: &State, clock: &Clock) -> View {
        if *self.catalogue.language().tag.as_str() != *state.language.as_str() {
            self.catalogue = self.speak(&state.language);
        }
        if state.place.address == Address::Waiting {
            // What one visitor read is of no use to the next.
            self.catalogue.let_go();
        }
        view(
            state,
            &World {
                guide: &self.guide,
                site: &self.site,
                registry: &self.registry,
                tags: &self.tags,
                clock,
                shares: if state.place.address == Address::Status {
                    self.shares.get_or_init(|| self.count_shares())
                } else {
                    &[]
                },
                glass: self.glass,
            },
            &self.catalogue,
            &self.args,
        )
    }

    /// Tells what the window lies on.
    pub fn lie_on(&mut self, glass: Glass) {
        self.glass = Some(glass);
    }

    /// "1 of 4", in the language of the visit.
    pub fn page_count(&self, page: i32, count: i32) -> String {
        let mut args = Args::over(&self.args);
        args.set("page", page.to_string());
        args.set("count", count.to_string());
        self.catalogue.say("pages-count", &args).text
    }

    /// Lets `voice` answer in place of every chosen language: pseudo-languages for the tests.
    pub fn speak_with(&mut self, voice: Voice) {
        self.catalogue = Catalogue::new(vec![Rc::new(voice)], Rc::clone(&self.english));
    }

    fn count_shares(&self) -> Vec<Share> {
        let files = |tag: &Tag| (self.read)(&format!("locales/{tag}/"));
        let english = files(&Tag::english());
        self.registry
            .iter()
            .map(|language| share(&english, &files(&language.tag)))
            .collect()
    }

    fn speak(&self, tag: &Tag) -> Catalogue {
        let chosen = self
            .registry
            .chain(tag)
            .into_iter()
            .map(|language| {
                let files = (self.read)(&format!("locales/{}/", language.tag));
                Rc::new(Voice::read(language, &files))
            })
            .collect();
        Catalogue::new(chosen, Rc::clone(&self.english))
    }

    fn session_world(&self) -> session::World<'_> {
        session::World {
            guide: &self.guide,
            site: &self.site,
            languages: &self.tags,
        }
    }
}

/// The tags of the languages that are checked as far as the site asks; English is the original and always is.
fn offered(registry: &Registry, read: &Reader, floor: ReviewFloor) -> Vec<Tag> {
    let files = |tag: &Tag| read(&format!("locales/{tag}/"));
    // Counting reads every language, so it is left alone where any will do.
    let english = (floor != ReviewFloor::Draft).then(|| files(&Tag::english()));
    let reaches = |tag: &Tag| {
        let Some(english) = &english else {
            return true;
        };
        let share = share(english, &files(tag));
        let enough = match floor {
            ReviewFloor::Draft => share.of,
            ReviewFloor::Reviewed => share.checked,
            ReviewFloor::Approved => share.approved,
        };
        tag.is_english() || enough == share.of
    };
    let tags = registry.iter().map(|language| language.tag.clone());
    tags.filter(reaches).collect()
}

/// A visit cannot begin in a language that is not offered.
fn keep_offered(site: &mut Site, tags: &[Tag]) {
    if !tags.iter().any(|tag| tag.as_str() == site.language) {
        let english = Tag::english().to_string();
        let language = std::mem::replace(&mut site.language, english);
        site.left_out.push(Problem::error(
            site.file.clone().unwrap_or_default(),
            "language",
            format!("{language} is not offered here, so a visit begins in English"),
            format!(
                "Choose another language, or a review-floor below {}",
                site.floor.id()
            ),
        ));
    }
}
