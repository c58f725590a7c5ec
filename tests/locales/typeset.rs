//! Where lines of a told text may end, and that a text from right to left keeps its letters.

use super::*;
use pocket_guide::locale::{keep_together, typeset_rtl};

/// A language as it is listed.
fn listed(tag: &str) -> Rc<Language> {
    let list = Registry::read(include_bytes!("../../content/languages.toml")).expect("it is whole");
    Rc::clone(
        list.get(&tag.parse().expect("a tag"))
            .expect("it is listed"),
    )
}

#[test]
fn text_from_right_to_left_keeps_its_letters_and_brackets() {
    let arabic = listed("ar");
    assert_eq!(
        typeset_rtl("قد يُعرض عليك", &arabic),
        "قد\u{202f}\u{200f}يُعرض عليك",
        "no line may begin with a mark whose letter stayed behind"
    );
    assert_eq!(
        typeset_rtl("دليل (short name)", &arabic),
        "دليل (\u{2066}short\u{202f}name\u{2069})",
        "a short name stays on one line, its brackets run with the Arabic"
    );
    assert_eq!(
        typeset_rtl("آلية (the National Referral Mechanism) هنا", &arabic),
        "آلية (\u{2066}the\u{2005}National\u{2005}Referral\u{2005}Mechanism\u{2069}) هنا",
        "a long one breaks at blanks that count"
    );
}

#[test]
fn no_line_ends_between_call_and_what_to_call() {
    let (english, arabic) = (listed("en-GB"), listed("ar"));
    let told = keep_together(
        "In danger now, call \u{2066}999\u{2069}. Under 18 too.",
        &english,
    );
    assert_eq!(
        told,
        "In danger now, call\u{202f}\u{2066}999\u{2069}. Under 18\u{202f}too."
    );
    assert_eq!(
        keep_together(
            "The maximum: 2 years. See section 47 information.",
            &english
        ),
        "The maximum: 2\u{202f}years. See section\u{202f}47 information.",
        "years stay with how many, and nothing grows too long for a narrow column"
    );
    assert_eq!(
        keep_together("You did not. It is not your fault at all, i", &english),
        "You did not. It is not\u{202f}your fault at all,\u{202f}i",
        "a page does not begin with what is not so, and no letter stands alone"
    );
    assert_eq!(
        typeset_rtl("ولا تطلبوا منه", &arabic),
        "ولا\u{202f}تطلبوا منه",
        "nor does one from right to left"
    );
    assert_eq!(
        ltr_address("ask@help-line.org.uk"),
        "\u{2066}ask@\u{2060}help\u{2060}-\u{2060}line\u{2060}.\u{2060}org\u{2060}.\u{2060}uk\u{2069}",
        "an address is not two"
    );
    assert_eq!(
        ltr_address("avery-longhelplinename.org.uk"),
        "\u{2066}avery\u{2060}-\u{2060}longhelplinename\u{200b}.\u{2060}org\u{2060}.\u{2060}uk\u{2069}",
        "but one that no narrow glass holds ends before its last part"
    );
}
