"""A virtual PC with a display, a touchscreen and a keyboard: starts it, touches it, looks at it, and pulls its plug.

QEMU runs in the build root. The machine has a second serial port with a root shell on it, which belongs to the checks
and not to the packages (see `disk`). Times are in seconds, places in pixels of the screen.
"""

import base64
import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from picture import Picture

VMDIR = Path(os.environ["VMDIR"])
HERE = Path(__file__).resolve().parent
# A folder for each check, so that two of them can run at once.
RUN = VMDIR / "run" / Path(sys.argv[0]).name
# The same folder as the build root sees it.
IN_ROOT = f"/d/run/{RUN.name}"
UNIT = "pocket-guide"
# What the battery clock of the machine says at power-on, in UTC.
NOON = "2026-12-01T12:00:00"
TOUCHSCREEN = "virtio-multitouch-pci"
# Limits of a disk that is as slow as an old SD card, in bytes and in readings a second.
OLD_CARD = ",throttling.bps-read=10000000,throttling.iops-read=300"


class Failed(Exception):
    """Something that was to be seen was not."""


def until(seconds: float, look, pause: float = 0.05):
    """The first answer of `look` that is not empty, or an error when there is none in time."""
    end = time.monotonic() + seconds
    while True:
        answer = look()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failed(f"not seen within {seconds:g} s")
        time.sleep(pause)


class Machine:
    """One run of the machine, from power-on until `pull_plug`. Leaves the disk as it was unless `keep` is set."""

    def __init__(self, disk="disk.img", size=(800, 480), kernel="", clock=NOON, display=True, touch=True, keyboard=True,
                 keep=False, limits=""):
        RUN.mkdir(parents=True, exist_ok=True)
        for name in ("qmp", "shell"):
            (RUN / name).unlink(missing_ok=True)
        # What the display is driven with, and how far the picture on it is turned, clockwise: a check that has the guide
        # change one of them says so here.
        self.size, self.turn = size, 0
        self.power_on = time.monotonic()
        self._log = open(RUN / "qemu.log", "w")
        self._process = subprocess.Popen(
            ["nice", "-n", "10", HERE / "in-root", VMDIR / "roots/build",
             *_qemu(disk + limits, size, kernel, clock, display, touch, keyboard, keep)],
            stdout=self._log, stderr=self._log)
        self._qmp = self._connect("qmp").makefile("rw")
        self._qmp.readline()
        self.qmp("qmp_capabilities")
        self._shell = self._connect("shell")
        self._shell_is_there = False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.pull_plug()

    def pull_plug(self):
        """No goodbye: what QEMU has not handed to the disk is lost."""
        self._process.kill()
        self._process.wait()

    def uptime(self) -> float:
        return time.monotonic() - self.power_on

    def wait_for_unit(self):
        """Until the guide says that it is ready, without a look at its picture: that would slow the machine down."""
        self.sh(f"until systemctl --quiet is-active {UNIT}; do sleep 1; done", 180)

    # What the machine is told.

    def qmp(self, command: str, **arguments):
        self._qmp.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self._qmp.flush()
        while True:
            answer = json.loads(self._qmp.readline())
            if "error" in answer:
                raise Failed(f"{command}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]

    def tap(self, place, hold=0.1):
        """One finger, down and up, on the multitouch screen."""
        spots = [round(at * 0x7FFF / side) for at, side in zip(place, self.size)]
        self._touch(("begin", 1, "x", 0), ("data", 1, "x", spots[0]), ("data", 1, "y", spots[1]))
        time.sleep(hold)
        self._touch(("end", -1, "x", 0))

    def plug_touchscreen_in(self):
        """As one of USB is plugged in while the guide is shown. For a machine that was switched on without."""
        self.qmp("device_add", driver=TOUCHSCREEN, bus="socket", id="touch")

    def _touch(self, *events):
        self.qmp("input-send-event", events=[
            {"type": "mtt", "data": {"type": kind, "slot": 0, "tracking-id": finger, "axis": axis, "value": value}}
            for kind, finger, axis, value in events])

    def keys(self, *names, hold=100):
        """Presses keys together, by QEMU's names (`ctrl`, `alt`, `delete`, `f2`)."""
        self.qmp("send-key", **{"keys": [{"type": "qcode", "data": name} for name in names], "hold-time": hold})

    # What it shows and says.

    def picture(self) -> Picture:
        self.qmp("screendump", filename=f"{IN_ROOT}/screen.ppm", format="ppm")
        return Picture.read_ppm(RUN / "screen.ppm")

    def save(self, name: str):
        self.qmp("screendump", filename=f"{IN_ROOT}/{name}.png", format="png")

    def sh(self, command: str, seconds: float = 60) -> str:
        """What a command of the root shell prints. It is an error if the command fails."""
        if not self._shell_is_there:
            self._answer(180)
            self._shell_is_there = True
        self._shell.sendall(base64.b64encode(command.encode()) + b"\n")
        output, code = self._answer(seconds)
        if code != 0:
            raise Failed(f"`{command}` ended with {code}: {output}")
        return output

    def _answer(self, seconds: float):
        """What the shell says until it tells an exit code. When it starts it says one as well."""
        self._shell.settimeout(seconds)
        text = "\n"
        try:
            while not (text.endswith("\n") and "\n=== " in text):
                text += self._shell.recv(65536).decode(errors="replace")
        except TimeoutError:
            raise Failed(f"the shell said within {seconds:g} s only: {text}") from None
        output, _, code = text.rpartition("\n=== ")
        return output.strip(), int(code)

    def show(self, unit: str, key: str) -> str:
        """One property of a unit."""
        return self.sh(f"systemctl show --value --property={key} {unit}")

    def _connect(self, name: str) -> socket.socket:
        def look():
            if self._process.poll() is not None:
                raise Failed("QEMU ended: " + (RUN / "qemu.log").read_text())
            connection = socket.socket(socket.AF_UNIX)
            try:
                connection.connect(str(RUN / name))
                return connection
            except OSError:
                return None
        return until(20, look)


def _qemu(disk, size, kernel, clock, display, touch, keyboard, keep):
    [image] = (VMDIR / "kernel/boot").glob("vmlinuz-*")
    snapshot = "" if keep else ",snapshot=on"
    command = ["qemu-system-x86_64", "-nodefaults", "-no-user-config", "-display", "none", "-no-reboot",
               "-machine", "q35,i8042=off", "-cpu", "max", "-accel", "tcg,thread=multi", "-smp", "2", "-m", "512",
               "-rtc", f"base={clock},clock=vm",
               "-kernel", f"/d/kernel/boot/{image.name}", "-initrd", "/d/initrd",
               "-append", f"console=tty0 console=ttyS0 quiet no_timer_check systemd.show_status=false {kernel}",
               "-drive", f"file=/d/{disk},if=none,id=disk,format=raw{snapshot}", "-device", "virtio-blk-pci,drive=disk",
               "-serial", f"file:{IN_ROOT}/console.log",
               "-serial", f"unix:{IN_ROOT}/shell,server=on,wait=off",
               "-qmp", f"unix:{IN_ROOT}/qmp,server=on,wait=off",
               "-device", "pcie-root-port,id=socket"]
    if display:
        # Without EDID it does not claim millimetres, so that the guide takes the reference panel of that size.
        command += ["-device", f"virtio-gpu-pci,edid=off,xres={size[0]},yres={size[1]}"]
    if touch:
        command += ["-device", f"{TOUCHSCREEN},id=touch"]
    if keyboard:
        command += ["-device", "virtio-keyboard-pci"]
    return command
