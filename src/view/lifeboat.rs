//! What is shown when the content cannot be read: compiled in, three sentences in English, Welsh and Arabic, two numbers.
//! Nobody has checked the translations; their English stands beside them.
//! `the_lifeboat_carries_the_numbers_of_the_directory` keeps it equal to `content/helplines.toml`.

/// A line of the lifeboat page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LifeboatLine {
    /// Its id in the directory.
    pub id: &'static str,
    pub number: &'static str,
}

/// What the page says in one language, and the voice it has in `content/languages.toml`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LifeboatWords {
    pub tag: &'static str,
    pub family: &'static str,
    pub size: f32,
    pub line: f32,
    pub rtl: bool,
    pub title: &'static str,
    pub text: &'static str,
    /// What each of `LINES` is for.
    pub labels: [&'static str; 2],
}

pub const LINES: [LifeboatLine; 2] = [
    LifeboatLine {
        id: "emergency-999",
        number: "999",
    },
    LifeboatLine {
        id: "childline",
        number: "0800 1111",
    },
];

pub const WORDS: [LifeboatWords; 3] = [
    LifeboatWords {
        tag: "en-GB",
        family: "Noto Sans",
        size: 1.0,
        line: 1.0,
        rtl: false,
        title: "You can still get help",
        text: "This screen is not working as it should. Ask a member of staff, or use these numbers.",
        labels: ["In danger now", "Childline, for anyone under 19"],
    },
    LifeboatWords {
        tag: "cy",
        family: "Noto Sans",
        size: 1.0,
        line: 1.0,
        rtl: false,
        title: "Gallwch gael help o hyd",
        text: "Nid yw’r sgrin hon yn gweithio fel y dylai. Gofynnwch i aelod o staff, neu defnyddiwch y rhifau hyn.",
        labels: ["Perygl nawr", "Childline, i unrhyw un dan 19"],
    },
    LifeboatWords {
        tag: "ar",
        family: "Noto Sans Arabic",
        size: 1.1,
        line: 0.8,
        rtl: true,
        title: "لا يزال بإمكانكم الحصول على المساعدة",
        text: "هذه الشاشة لا تعمل كما ينبغي. اسألوا أحد العاملين هنا، أو استخدموا هذه الأرقام.",
        labels: [
            "في خطر الآن",
            "تشايلدلاين Childline، لمن هم دون 19\u{202f}عامًا",
        ],
    },
];
