//! Pictures in memory, contact sheets made of them, and PNG files.

use anyhow::Context as _;
use slint::{Rgb8Pixel, SharedPixelBuffer};
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// Rows of red, green and blue, one byte each.
#[derive(Clone)]
pub struct Picture {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

impl Picture {
    pub fn of(buffer: &SharedPixelBuffer<Rgb8Pixel>) -> Picture {
        Picture {
            width: buffer.width() as usize,
            height: buffer.height() as usize,
            rgb: buffer.as_bytes().to_vec(),
        }
    }

    /// One pixel for each square of `times` by `times`, their average.
    fn smaller(&self, times: usize) -> Picture {
        let (width, height) = (self.width / times, self.height / times);
        let mut rgb = Vec::with_capacity(width * height * 3);
        for y in 0..height {
            for x in 0..width {
                for channel in 0..3 {
                    let square = (0..times * times).map(|i| {
                        let (x, y) = (x * times + i % times, y * times + i / times);
                        usize::from(self.rgb[(y * self.width + x) * 3 + channel])
                    });
                    let sum: usize = square.sum();
                    rgb.push(u8::try_from(sum / (times * times)).unwrap_or(u8::MAX));
                }
            }
        }
        Picture { width, height, rgb }
    }
}

/// How many times smaller a page is on a sheet.
const SMALLER: usize = 3;
/// About this many pixels across and down a sheet, so that it can be looked at whole.
const SHEET: usize = 2000;
const GAP: usize = 8;

/// Gathers pages of one size until a sheet is full.
#[derive(Default)]
pub struct Sheets {
    pages: Vec<Picture>,
    done: usize,
}

impl Sheets {
    /// Takes a page; gives a sheet where it was the last that fits.
    pub fn add(&mut self, page: &Picture) -> Option<Picture> {
        self.pages.push(page.smaller(SMALLER));
        let (columns, rows) = self.grid();
        (self.pages.len() == columns * rows)
            .then(|| self.finish())
            .flatten()
    }

    /// The sheet that has begun, if any.
    pub fn finish(&mut self) -> Option<Picture> {
        let first = self.pages.first()?;
        let (columns, _) = self.grid();
        let (w, h) = (first.width + GAP, first.height + GAP);
        let rows = self.pages.len().div_ceil(columns);
        let mut sheet = Picture {
            width: columns * w,
            height: rows * h,
            rgb: vec![0x80; columns * w * rows * h * 3],
        };
        for (at, page) in self.pages.drain(..).enumerate() {
            let (left, top) = (at % columns * w, at / columns * h);
            for (y, row) in page.rgb.chunks_exact(page.width * 3).enumerate() {
                let start = ((top + y) * sheet.width + left) * 3;
                sheet.rgb[start..start + row.len()].copy_from_slice(row);
            }
        }
        self.done += 1;
        Some(sheet)
    }

    /// The file name of the sheet that was given last.
    pub fn name(&self) -> String {
        format!("sheet-{:02}.png", self.done)
    }

    fn grid(&self) -> (usize, usize) {
        let along = |side: usize| (SHEET / (side + GAP)).max(1);
        self.pages
            .first()
            .map_or((1, 1), |page| (along(page.width), along(page.height)))
    }
}

/// Writes a picture as a PNG file.
pub fn write(path: &Path, picture: &Picture) -> anyhow::Result<()> {
    let wrong = || format!("--out: {} cannot be written", path.display());
    let file = File::create(path).with_context(wrong)?;
    let size = |side: usize| u32::try_from(side).with_context(wrong);
    let mut encoder = png::Encoder::new(
        BufWriter::new(file),
        size(picture.width)?,
        size(picture.height)?,
    );
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder
        .write_header()
        .and_then(|mut writer| writer.write_image_data(&picture.rgb))
        .with_context(wrong)
}
