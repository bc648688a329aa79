//! A picture as it stands on paper: read, checked, turned upright, made small, and without transparency.

use std::io::Cursor;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits};

/// This is the widest that a picture is kept, in dots: a letterhead at 300 to the inch.
const WIDEST: u32 = 720;
/// This is the highest that a picture is kept, in dots.
const HIGHEST: u32 = 240;
/// This is the most dots that a picture may have before it is opened.
const MOST_DOTS: u64 = 50_000_000;
/// This is the most bytes that a picture's file may have.
const MOST_BYTES: usize = 20 * 1024 * 1024;
/// This is the most memory that opening one may take.
const MOST_MEMORY: u64 = 450 * 1024 * 1024;

/// This is a picture that can be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    /// Red, green and blue of each dot, row by row.
    dots: Arc<[u8]>,
    /// This is read aloud in its place.
    words: String,
}

/// This says why a file is no picture for a letterhead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureRefused {
    /// This is a file of another kind, whatever its name says.
    #[error(
        "This file is neither a PNG nor a JPEG picture. Save the logo as PNG or JPEG and choose it again."
    )]
    OtherKind,
    /// This is a file that breaks off or is damaged.
    #[error("This picture is damaged or not complete. Save it again and choose the new file.")]
    Damaged,
    /// This is a picture that is too large to be opened.
    #[error(
        "This picture is too large: {0} by {1} dots. A logo needs no more than 720 by 240. Save it smaller and \
         choose it again."
    )]
    TooManyDots(u32, u32),
    /// This is a file that is too large to be read.
    #[error("This file is larger than 20 MB. Save the logo smaller and choose it again.")]
    TooManyBytes,
}

impl Picture {
    /// This reads a PNG or JPEG picture. Of a picture that moves, it is the first one.
    ///
    /// # Errors
    /// Refuses what is no such picture, what is damaged and what is too large to be opened safely.
    pub fn read(bytes: &[u8], words: impl Into<String>) -> Result<Self, PictureRefused> {
        if bytes.len() > MOST_BYTES {
            return Err(PictureRefused::TooManyBytes);
        }
        let mut reader = ImageReader::new(Cursor::new(bytes));
        reader = reader.with_guessed_format().map_err(|_| PictureRefused::Damaged)?;
        // The beginning of the file says what it is; its name may say anything.
        if !matches!(reader.format(), Some(ImageFormat::Png | ImageFormat::Jpeg)) {
            return Err(PictureRefused::OtherKind);
        }
        if reader.format() == Some(ImageFormat::Jpeg) && !is_whole(bytes) {
            return Err(PictureRefused::Damaged);
        }
        let mut limits = Limits::default();
        limits.max_alloc = Some(MOST_MEMORY);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(|_| PictureRefused::Damaged)?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > MOST_DOTS {
            return Err(PictureRefused::TooManyDots(width, height));
        }
        let turned = decoder.orientation().map_err(|_| PictureRefused::Damaged)?;
        let mut opened = DynamicImage::from_decoder(decoder).map_err(|_| PictureRefused::Damaged)?;
        if opened.width() > 2 * WIDEST || opened.height() > 2 * WIDEST {
            // Turned afterwards, so that only a small picture is turned.
            opened = opened.thumbnail(2 * WIDEST, 2 * WIDEST);
        }
        opened.apply_orientation(turned);
        if opened.width() > WIDEST || opened.height() > HIGHEST {
            opened = opened.thumbnail(WIDEST, HIGHEST);
        }
        Self::of(&opened, words.into()).ok_or(PictureRefused::Damaged)
    }

    /// This reads a PNG or JPEG picture that is written in base 64.
    ///
    /// # Errors
    /// As [`Picture::read`].
    pub fn read_text(text: &str, words: impl Into<String>) -> Result<Self, PictureRefused> {
        // Base 64 takes four letters for three bytes.
        if text.len() / 4 > MOST_BYTES / 3 {
            return Err(PictureRefused::TooManyBytes);
        }
        let bytes = STANDARD.decode(text.trim()).map_err(|_| PictureRefused::Damaged)?;
        Self::read(&bytes, words)
    }

    /// This writes the picture as a PNG file in base 64.
    pub fn as_text(&self) -> String {
        STANDARD.encode(self.png())
    }

    /// This takes dots as they are: red, green and blue of each, row by row.
    pub(crate) fn from_dots(width: u32, height: u32, dots: Vec<u8>, words: String) -> Option<Self> {
        let fits = u64::from(width) * u64::from(height) * 3 == u64::try_from(dots.len()).ok()?;
        (fits && width > 0 && height > 0).then(|| Self { width, height, dots: dots.into(), words })
    }

    fn of(opened: &DynamicImage, words: String) -> Option<Self> {
        let (width, height) = (opened.width(), opened.height());
        let mut dots = Vec::with_capacity(opened.as_bytes().len());
        for pixel in opened.to_rgba8().pixels() {
            let [red, green, blue, opacity] = pixel.0;
            // Paper is white.
            let on_white = |part: u8| {
                let (part, opacity) = (u32::from(part), u32::from(opacity));
                u8::try_from((part * opacity + 255 * (255 - opacity) + 127) / 255).unwrap_or(u8::MAX)
            };
            dots.extend([on_white(red), on_white(green), on_white(blue)]);
        }
        Self::from_dots(width, height, dots, words)
    }

    /// This is the width in dots.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// This is the height in dots.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// This is read aloud in its place.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// This gives red, green and blue of each dot, row by row.
    pub(crate) fn dots(&self) -> &[u8] {
        &self.dots
    }

    /// This gives the picture as a PNG file: the same picture gives the same bytes.
    pub fn png(&self) -> Vec<u8> {
        let mut png = Vec::new();
        let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Best, FilterType::Adaptive);
        // Writing to memory fails only when the dots do not fit the size, and they were made to.
        let _ = encoder.write_image(&self.dots, self.width, self.height, ExtendedColorType::Rgb8);
        png
    }

    /// This gives the picture as an address that holds all of it.
    pub(crate) fn as_address(&self) -> String {
        format!("data:image/png;base64,{}", self.as_text())
    }
}

/// The reader of JPEG fills what is missing with grey; a logo that is half grey is no logo.
///
/// The mark of the end stands in the last half: a small picture inside the first half has one of its own.
fn is_whole(jpeg: &[u8]) -> bool {
    let last_half = jpeg.get(jpeg.len() / 2..).unwrap_or_default();
    last_half.windows(2).any(|pair| pair == [0xff, 0xd9])
}

impl std::fmt::Debug for Picture {
    /// This leaves the dots out: nobody reads a hundred thousand numbers.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Picture")
            .field("width", &self.width)
            .field("height", &self.height)
            .field("words", &self.words)
            .finish_non_exhaustive()
    }
}
