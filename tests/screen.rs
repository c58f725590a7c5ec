//! A bare screen as an installer finds it: what the site file's `[panel]` comes to on the displays that are there, and
//! that picture and touch are turned together. Nothing here needs a display.

use pocket_guide::shell::Glass;
use pocket_guide::shell::screen::{Mode, Output, Plan};
use pocket_guide::shell::touch::{Held, Matrix, then, turned};
use pocket_guide::site::{Known, Panel, read};

fn mode(width: u32, height: u32, hertz: u32, preferred: bool) -> Mode {
    Mode {
        width,
        height,
        hertz,
        preferred,
    }
}

/// A monitor at the first plug that says how large it is, and nothing at the second.
fn outputs() -> Vec<Output> {
    vec![
        Output {
            name: "HDMI-A-1".to_owned(),
            connected: true,
            millimetres: Some((218, 136)),
            modes: vec![
                mode(1920, 1080, 60, false),
                mode(1280, 800, 60, true),
                mode(1280, 720, 50, false),
                mode(1280, 720, 60, false),
            ],
        },
        Output {
            name: "HDMI-A-2".to_owned(),
            connected: false,
            millimetres: None,
            modes: Vec::new(),
        },
    ]
}

fn panel(text: &str) -> Panel {
    let read = read("site.toml", text.as_bytes(), &Known::default());
    assert_eq!(read.site.left_out, [], "{text}");
    read.site.panel
}

fn plan(text: &str) -> Plan {
    Plan::new(&panel(text), &outputs()).expect("a display is there")
}

/// The value of a variable.
fn told(plan: &Plan, name: &str) -> String {
    let variables = plan.variables();
    let found = variables.iter().find(|(other, _)| *other == name);
    found.expect("it is told").1.clone()
}

/// Where a touch at a place of the glass arrives, both from 0 to 1.
fn touched(matrix: Matrix, (x, y): (f32, f32)) -> (f32, f32) {
    let [a, b, c, d, e, f] = matrix;
    (a * x + b * y + c, d * x + e * y + f)
}

#[test]
fn without_a_site_file_the_display_is_driven_as_it_prefers_at_its_own_millimetres() {
    let plan = plan("");
    assert_eq!((plan.output.as_str(), plan.mode.0), ("HDMI-A-1", 1));
    assert_eq!(plan.unmet, [""; 0]);
    assert_eq!(told(&plan, "SLINT_DRM_OUTPUT"), "HDMI-A-1");
    assert_eq!(
        told(&plan, "SLINT_DRM_MODE"),
        "1",
        "by its place in the list"
    );
    assert_eq!(told(&plan, "SLINT_KMS_ROTATION"), "0");
    let scale: f32 = told(&plan, "SLINT_SCALE_FACTOR").parse().expect("a number");
    assert_eq!(scale, 1280.0 / 872.0, "218 mm are 872 logical pixels");
}

#[test]
fn each_turn_of_the_picture_turns_the_touch_so_that_the_same_corner_is_hit() {
    // For each turn: where the top left corner of the page is drawn on the glass, and the corner to the right of it.
    let turns: [(u16, [(f32, f32); 2]); 4] = [
        (0, [(0.0, 0.0), (1.0, 0.0)]),
        (90, [(1.0, 0.0), (1.0, 1.0)]),
        (180, [(1.0, 1.0), (0.0, 1.0)]),
        (270, [(0.0, 1.0), (0.0, 0.0)]),
    ];
    for (rotation, [top_left, top_right]) in turns {
        let plan = plan(&format!("[panel]\nrotation = {rotation}\n"));
        assert_eq!(told(&plan, "SLINT_KMS_ROTATION"), rotation.to_string());
        let matrix = turned(plan.rotation);
        assert_eq!(touched(matrix, top_left), (0.0, 0.0), "{rotation}");
        assert_eq!(touched(matrix, top_right), (1.0, 0.0), "{rotation}");
        let upright = rotation % 180 == 0;
        let glass = (plan.glass.width, plan.glass.height);
        assert_eq!(glass, if upright { (1280, 800) } else { (800, 1280) });
    }
    assert_eq!(turned(90), [0.0, 1.0, 0.0, -1.0, 0.0, 1.0]);
    assert_eq!(turned(270), [0.0, -1.0, 1.0, 1.0, 0.0, 0.0]);
}

#[test]
fn a_touch_panel_that_was_calibrated_keeps_that_and_is_turned_afterwards() {
    let mirrored: Matrix = [-1.0, 0.0, 1.0, 0.0, 1.0, 0.0];
    for rotation in [0, 90, 180, 270] {
        let both = then(mirrored, turned(rotation));
        for place in [(0.0, 0.0), (1.0, 0.0), (0.25, 0.75)] {
            let one_by_one = touched(turned(rotation), touched(mirrored, place));
            assert_eq!(touched(both, place), one_by_one, "{rotation} {place:?}");
        }
    }
}

#[test]
fn what_was_measured_stands_above_what_the_display_says() {
    let plan = plan("[panel]\nwidth-mm = 345\nmode = \"1920x1080\"\n");
    assert_eq!(plan.mode.0, 0);
    assert_eq!(
        told(&plan, "SLINT_SCALE_FACTOR"),
        (1920.0_f32 / 1380.0).to_string()
    );
}

#[test]
fn the_width_is_that_of_the_screen_as_it_hangs() {
    let hung = plan("[panel]\nrotation = 90\n");
    assert_eq!(hung.glass.scale, 800.0 / 544.0, "136 mm are across now");
    let measured = plan("[panel]\nrotation = 270\nwidth-mm = 136\nheight-mm = 218\n");
    assert_eq!(measured.glass.scale, hung.glass.scale);
}

#[test]
fn where_pixels_are_not_square_the_denser_axis_decides() {
    let glass = Glass::measured(1024, 600, (Some(200), Some(100)));
    assert_eq!(glass.scale, 600.0 / 400.0);
    let glass = Glass::measured(1024, 600, (Some(150), Some(100)));
    assert_eq!(glass.scale, 1024.0 / 600.0);
    let rounded = Glass::measured(1280, 800, (Some(218), Some(136)));
    assert_eq!(rounded.scale, 1280.0 / 872.0, "these are square");
}

#[test]
fn a_size_that_a_display_cannot_have_is_not_believed() {
    for (mm, reason) in [
        ((16, 9), "a shape"),
        ((160, 100), "a shape"),
        ((0, 0), "nothing"),
        ((1218, 136), "no square pixels"),
    ] {
        let mut outputs = outputs();
        outputs[0].millimetres = Some(mm);
        let plan = Plan::new(&Panel::default(), &outputs).expect("a display is there");
        assert_eq!(plan.glass, Glass::of(1280, 800), "{mm:?} is {reason}");
    }
}

#[test]
fn a_mode_may_name_how_often_it_is_drawn() {
    assert_eq!(plan("[panel]\nmode = \"1280x720@60\"\n").mode.0, 3);
    assert_eq!(plan("[panel]\nmode = \"1280x720\"\n").mode.0, 2);
}

#[test]
fn a_mode_that_is_not_offered_is_told_with_those_that_are_and_the_best_is_used() {
    let plan = plan("[panel]\nmode = \"1024x768\"\n");
    assert_eq!(plan.mode.0, 1);
    assert_eq!(
        plan.unmet,
        [
            "panel: the display at HDMI-A-1 has no mode \"1024x768\": 1280x800 is used. Use one of 1920x1080@60, \
          1280x800@60, 1280x720@50, 1280x720@60"
        ]
    );
}

#[test]
fn an_output_without_a_display_is_told_and_another_is_used() {
    let plan = plan("[panel]\noutput = \"HDMI-A-2\"\n");
    assert_eq!(plan.output, "HDMI-A-1");
    assert_eq!(
        plan.unmet,
        [
            "panel: no display is connected to output \"HDMI-A-2\": HDMI-A-1 is used. Use one of HDMI-A-1"
        ]
    );
}

#[test]
fn a_screen_without_a_display_says_which_plugs_are_empty() {
    let mut outputs = outputs();
    outputs[0].connected = false;
    let why = Plan::new(&Panel::default(), &outputs).expect_err("there is none");
    assert_eq!(
        why,
        "no display is connected to HDMI-A-1, HDMI-A-2. Plug one in and switch it on"
    );
    outputs[0].connected = true;
    outputs[0].modes.clear();
    let why = Plan::new(&Panel::default(), &outputs).expect_err("it cannot be driven");
    assert!(why.contains("names no mode"), "{why}");
}

#[test]
fn a_turn_or_a_mode_that_cannot_be_is_told_with_its_line_and_the_rest_of_the_panel_applies() {
    let text = b"[panel]\nwidth-mm = 345\nrotation = 45\nmode = \"large\"\n";
    let site = read("site.toml", text, &Known::default()).site;
    assert_eq!((site.panel.rotation, site.panel.mode), (0, None));
    assert_eq!(site.panel.width_mm, Some(345));
    let told: Vec<String> = site.left_out.iter().map(ToString::to_string).collect();
    assert!(told[0].contains("site.toml:3:1: rotation = 45"), "{told:?}");
    assert!(
        told[1].contains("site.toml:4:1: \"large\" is no mode"),
        "{told:?}"
    );
}

#[test]
fn no_chord_with_ctrl_and_alt_reaches_the_guide() {
    let [left_ctrl, right_ctrl, alt, backspace, delete, a] = [29, 97, 56, 14, 111, 30];
    let mut held = Held::default();
    assert!(!held.is_way_out(a, true), "a key alone is for the guide");
    assert!(!held.is_way_out(a, false));
    assert!(!held.is_way_out(left_ctrl, true));
    assert!(
        !held.is_way_out(backspace, true),
        "Ctrl alone is no way out"
    );
    assert!(!held.is_way_out(alt, true));
    assert!(held.is_way_out(backspace, true));
    assert!(held.is_way_out(delete, true));
    assert!(!held.is_way_out(left_ctrl, false));
    assert!(!held.is_way_out(delete, true));
    held.is_way_out(right_ctrl, true);
    assert!(held.is_way_out(delete, true), "either key will do");
    held.is_way_out(alt, false);
    assert!(!held.is_way_out(delete, true));
}
