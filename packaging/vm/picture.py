"""Pictures without a library: reads what QEMU and `pocket-guide render` write, and tells how far two differ."""

import struct
import zlib
from pathlib import Path


class Picture:
    """Rows of red, green, blue, one byte each."""

    def __init__(self, width: int, height: int, pixels: bytes):
        self.width, self.height, self.pixels = width, height, pixels

    def __eq__(self, other):
        return (self.width, self.height, self.pixels) == (other.width, other.height, other.pixels)

    @staticmethod
    def read_ppm(path: Path) -> "Picture":
        """The binary form (P6) with 255 steps, without comments: what QEMU writes."""
        kind, width, height, _, pixels = _words(path.read_bytes())
        assert kind == b"P6", path
        return Picture(int(width), int(height), pixels)

    @staticmethod
    def read_png(path: Path) -> "Picture":
        """Eight bits a channel, with or without alpha, not interlaced: what `pocket-guide render` and QEMU write."""
        data, at, packed = path.read_bytes(), 8, b""
        while at < len(data):
            length, kind = struct.unpack(">I4s", data[at:at + 8])
            body = data[at + 8:at + 8 + length]
            if kind == b"IHDR":
                width, height, depth, colours, _, _, interlaced = struct.unpack(">IIBBBBB", body)
                assert depth == 8 and colours in (2, 6) and not interlaced, path
                channels = 3 if colours == 2 else 4
            elif kind == b"IDAT":
                packed += body
            at += 12 + length
        pixels = _unfilter(zlib.decompress(packed), width * channels, channels)
        if channels == 4:
            del pixels[3::4]
        return Picture(width, height, bytes(pixels))

    def turned(self, degrees: int) -> "Picture":
        """The same, turned clockwise by 0, 90, 180 or 270 degrees."""
        turned = self
        for _ in range(degrees % 360 // 90):
            turned = turned._quarter_turned()
        return turned

    def _quarter_turned(self) -> "Picture":
        row = self.width * 3
        pixels = bytearray(len(self.pixels))
        for channel in range(3):
            # A column, read from the bottom up, becomes a row.
            columns = (self.pixels[x + channel::row][::-1] for x in range(0, row, 3))
            pixels[channel::3] = b"".join(columns)
        return Picture(self.height, self.width, bytes(pixels))

    def hiding(self, *boxes) -> "Picture":
        """The same with boxes of (x, y, width, height) painted black."""
        pixels = bytearray(self.pixels)
        for left, top, width, height in boxes:
            for y in range(top, top + height):
                start = (y * self.width + left) * 3
                pixels[start:start + width * 3] = bytes(width * 3)
        return Picture(self.width, self.height, bytes(pixels))

    def differing(self, other: "Picture") -> int:
        """How many pixels are not the same."""
        assert (self.width, self.height) == (other.width, other.height), "two sizes"
        if self.pixels == other.pixels:
            return 0
        return sum(self.pixels[at:at + 3] != other.pixels[at:at + 3] for at in range(0, len(self.pixels), 3))

    def is_near(self, other: "Picture", steps: int) -> bool:
        """Whether no channel of any pixel is further away than so many steps of 255."""
        return self.pixels == other.pixels or all(abs(a - b) <= steps for a, b in zip(self.pixels, other.pixels))

    def middle_of(self, colour: bytes):
        """The middle of all that has this colour, as (x, y)."""
        places = [(at // 3 % self.width, at // 3 // self.width)
                  for at in range(0, len(self.pixels), 3) if self.pixels[at:at + 3] == colour]
        xs, ys = zip(*places)
        return (min(xs) + max(xs)) // 2, (min(ys) + max(ys)) // 2

    def is_blank(self) -> bool:
        """One colour all over."""
        return self.pixels == self.pixels[:3] * (self.width * self.height)


def _words(data: bytes):
    kind, width, height, rest = data.split(None, 3)
    steps, pixels = rest.split(b"\n", 1)
    assert steps == b"255"
    return kind, width, height, steps, pixels


def _unfilter(data: bytes, row: int, channels: int) -> bytearray:
    out, before = bytearray(), bytearray(row)
    for start in range(0, len(data), row + 1):
        kind, line = data[start], bytearray(data[start + 1:start + 1 + row])
        for i in range(row) if kind else ():
            left = line[i - channels] if i >= channels else 0
            above, corner = before[i], before[i - channels] if i >= channels else 0
            line[i] = (line[i] + _guess(kind, left, above, corner)) & 255
        out += line
        before = line
    return out


def _guess(kind: int, left: int, above: int, corner: int) -> int:
    if kind == 4:
        guess = left + above - corner
        return min((left, above, corner), key=lambda value: abs(guess - value))
    return (0, left, above, (left + above) // 2)[kind]
