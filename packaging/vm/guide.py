"""What the guide is to show, drawn by the package's own program, and what of it is waited for on the machine."""

import subprocess
from functools import cache

from machine import HERE, IN_ROOT, NOON, RUN, VMDIR, Failed, Machine, until
from picture import Picture

# The fill of the Helplines key: `sky` in ui/tokens/palette.slint.
HELPLINES_KEY = bytes.fromhex("DBE9F6")


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
    """Until the machine shows the page, pixel by pixel. The time of the waiting page is passed over. Answers seconds."""
    page = expected(address, machine.size, **how)
    hidden = [time_of_day(machine.size)] if address == "waiting" else []
    page = page.hiding(*hidden)
    before = machine.uptime()
    try:
        until(seconds, lambda: machine.picture().hiding(*hidden) == page)
    except Failed:
        seen = machine.picture().hiding(*hidden)
        machine.save(f"instead-of-{address.replace('/', '-')}")
        raise Failed(f"{address} was not seen within {seconds:g} s: {page.differing(seen)} pixels differ") from None
    return machine.uptime() - before


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
