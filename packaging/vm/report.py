"""How the checks tell what they saw: a line each, on the screen and in $VMDIR/report.txt, and an exit code at the end."""

import sys
import time
import traceback

from machine import VMDIR, Failed

_failed: list[str] = []


def say(what: str, figure: str, good: bool = True):
    """One line. A figure that is not good is remembered for the end."""
    line = f"{'ok    ' if good else 'FAILED'} {what}: {figure}"
    if not good:
        _failed.append(line)
    print(line, flush=True)
    with open(VMDIR / "report.txt", "a") as report:
        report.write(f"{time.strftime('%H:%M:%S')} {line}\n")


def run(*checks):
    """Runs the checks, one after the other, whatever becomes of each, and ends the program."""
    chosen = [check for check in checks if check.__name__ in sys.argv[1:]] or checks
    for check in chosen:
        try:
            check()
        except Failed as error:
            say(check.__name__, str(error), good=False)
        except Exception:
            say(check.__name__, traceback.format_exc(), good=False)
    sys.exit(1 if _failed else 0)
