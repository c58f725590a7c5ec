"""What the guide is to show, drawn by the package's own program, and what of it is waited for on the machine."""

import subprocess
from functools import cache

from machine import HERE, IN_ROOT, NOON, RUN, UNIT, VMDIR, Failed, Machine, until
from picture import Picture

# The fill of the Helplines key: `sky` in ui/tokens/palette.slint.
HELPLINES_KEY = bytes.fromhex("DBE9F6")
# How far the edge of a curve may be from its own colour in a picture that is turned, in steps of 255: 47 were seen.
EDGES = 64


@cache
def expected(address: str, size=(800, 480), at=f"{NOON}Z") -> Picture:
    """The page as `pocket-guide render` of the installed package draws it."""
    RUN.mkdir(parents=True, exist_ok=True)
    clock = ["--at", at] if at else []
    subprocess.run([HERE / "in-root", VMDIR / "roots/disk", "env",
                    "FONTCONFIG_FILE=/usr/share/pocket-guide/fonts/fonts.conf", "pocket-guide", "render", address,
                    "--size", f"{size[0]}x{size[1]}", "--out", f"{IN_ROOT}/expected.png", *clock], check=True)
    return Picture.read_png(RUN / "expected.png")


def wait_for(machine: Machine, address: str, seconds: float, **how) -> float:
    """Until the machine shows the page, pixel by pixel, turned as the machine hangs. The time of the waiting page is passed
    over, and the edges of curves where the picture is turned: they are painted along other rows. Answers seconds."""
    size = upright(machine)
    hidden = [time_of_day(size)] if address == "waiting" else []
    page = expected(address, size, **how).hiding(*hidden)

    def seen() -> Picture:
        return machine.picture().turned(-machine.turn).hiding(*hidden)

    before = machine.uptime()
    try:
        until(seconds, lambda: page.is_near(seen(), EDGES if machine.turn else 0))
    except Failed:
        machine.save(f"instead-of-{address.replace('/', '-')}")
        raise Failed(f"{address} was not seen within {seconds:g} s: {page.differing(seen())} pixels differ") from None
    return machine.uptime() - before


def upright(machine: Machine):
    """The size of the page, as somebody who stands before it sees it."""
    return machine.size[::-1] if machine.turn in (90, 270) else machine.size


def tap(machine: Machine, place):
    """Touches a place of the page, wherever on the glass it is."""
    (x, y), (width, height) = place, machine.size
    glass = {0: (x, y), 90: (width - 1 - y, x), 180: (width - 1 - x, height - 1 - y), 270: (y, height - 1 - x)}
    machine.tap(glass[machine.turn])


@cache
def time_of_day(size):
    """The box of the waiting page in which the time stands: where it differs between two times."""
    one, two = expected("waiting", size), expected("waiting", size, at=None)
    rows, row = [], one.width * 3
    for y in range(one.height):
        if one.pixels[y * row:(y + 1) * row] != two.pixels[y * row:(y + 1) * row]:
            rows.append(y)
    return (0, min(rows), one.width, max(rows) - min(rows) + 1) if rows else (0, 0, 0, 0)


def start(machine: Machine, seconds=180):
    """From power-on to the waiting page."""
    wait_for(machine, "waiting", seconds)


def open_home(machine: Machine):
    machine.tap((machine.size[0] // 2, machine.size[1] // 2))
    wait_for(machine, "home", 10)


def open_helplines(machine: Machine) -> float:
    """From Home, by a touch of the key. Answers seconds, without those that it takes to draw what is waited for."""
    expected("helplines", upright(machine))
    tap(machine, expected("home", upright(machine)).middle_of(HELPLINES_KEY))
    return wait_for(machine, "helplines", 10)


def journal(machine: Machine) -> str:
    """What the guide has said since the unit was last asked to start, each line once."""
    one = f"_SYSTEMD_INVOCATION_ID=$(systemctl show --value --property=InvocationID {UNIT})"
    lines = machine.sh(f"journalctl --no-pager --output=cat {one} _SYSTEMD_UNIT={UNIT}.service").splitlines()
    # Slint says which renderer it took.
    said = [line for line in dict.fromkeys(lines) if not line.startswith(("Rendering at", "Using "))]
    return "; ".join(said) or "nothing"
