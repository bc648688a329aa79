//! The logo: what a council has, and what somebody might choose by mistake.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops where a picture cannot be made")]

mod heard;

use std::io::Cursor;
use std::time::Instant;

use chrono::NaiveDate;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use prebirth_documents::model::{BlockKind, Document, Head, Run};
use prebirth_documents::pdf::{PdfOptions, write};
use prebirth_documents::picture::{Picture, PictureRefused};
use prebirth_documents::{docx, html, svg};

fn file(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.into().write_to(&mut file, format).unwrap();
    file.into_inner()
}

fn teal(width: u32, height: u32) -> RgbImage {
    RgbImage::from_pixel(width, height, Rgb([11, 92, 94]))
}

fn read(bytes: &[u8]) -> Result<Picture, PictureRefused> {
    Picture::read(bytes, "Logo of Northbridge Council")
}

/// This changes the size in the head of a PNG and leaves everything else.
fn with_size(png: &[u8], width: u32, height: u32) -> Vec<u8> {
    let mut changed = png.to_vec();
    changed.splice(16..24, width.to_be_bytes().into_iter().chain(height.to_be_bytes()));
    // The check sum of a PNG's head is that of its kind and its words.
    let mut sum = !0_u32;
    for byte in changed.get(12..29).unwrap() {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    changed.splice(29..33, (!sum).to_be_bytes());
    changed
}

#[test]
fn a_logo_stands_in_every_form_with_its_words() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let logo = read(&file(teal(300, 100), format)).unwrap();
        let mut document = Document::new("Invitation");
        document.head = Head {
            logo: Some(logo),
            lines: vec!["Northbridge Council".to_owned(), "Children’s social care".to_owned()],
        };
        document.add(BlockKind::Paragraph(vec![Run::text("Dear Ruth Cole")]));
        let made_on = NaiveDate::from_ymd_opt(2026, 7, 14).unwrap();
        let made = write(&document, &PdfOptions { made_on }).unwrap();
        heard::assert_same(&document, &made.bytes, "a letter with a logo");
        assert_eq!(made.bytes, write(&document, &PdfOptions { made_on }).unwrap().bytes, "the same bytes");
        let page = html::write(&document);
        assert!(page.contains("alt=\"Logo of Northbridge Council\""), "a page says what it shows");
        assert!(page.contains("img-src data:"), "and may show nothing from elsewhere");
        assert!(svg::pages(&document).concat().contains("<image "), "the preview shows it");
        let words = docx::write(&document, made_on).unwrap();
        assert_eq!(words, docx::write(&document, made_on).unwrap(), "the same bytes as DOCX");
    }
}

#[test]
fn what_is_no_picture_is_refused_in_a_sentence() {
    let png = file(teal(60, 40), ImageFormat::Png);
    let jpeg = file(teal(400, 300), ImageFormat::Jpeg);
    let cut = |bytes: &[u8], part: usize| bytes.get(..bytes.len() * part / 10).unwrap().to_vec();
    let mut gif = b"GIF89a".to_vec();
    gif.extend([10, 0, 10, 0, 0, 0, 0, 0x3b]);
    for (name, bytes, expected) in [
        ("nothing at all", Vec::new(), PictureRefused::OtherKind),
        ("words with the name of a picture", b"Dear colleague".repeat(40), PictureRefused::OtherKind),
        ("a picture that moves", gif, PictureRefused::OtherKind),
        ("a drawing", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(), PictureRefused::OtherKind),
        ("a PNG that breaks off", cut(&png, 6), PictureRefused::Damaged),
        ("the head of a PNG alone", png.get(..20).unwrap().to_vec(), PictureRefused::Damaged),
        ("a JPEG that breaks off", cut(&jpeg, 7), PictureRefused::Damaged),
        (
            "a PNG that says it is enormous",
            with_size(&png, 60_000, 60_000),
            PictureRefused::TooManyDots(60_000, 60_000),
        ),
        ("a PNG of no size", with_size(&png, 0, 0), PictureRefused::Damaged),
        ("a file of 21 MB", vec![0; 21 << 20], PictureRefused::TooManyBytes),
    ] {
        let started = Instant::now();
        let refused = read(&bytes).expect_err(name);
        assert_eq!(refused, expected, "{name}");
        assert!(refused.to_string().contains("again"), "{name}: it says what to do: {refused}");
        assert!(started.elapsed().as_secs() < 5, "{name}: it is refused at once");
    }
}

#[test]
fn a_logo_of_forty_megapixels_is_made_small() {
    let large = file(teal(8000, 5000), ImageFormat::Png);
    let logo = read(&large).unwrap();
    assert!(logo.width() <= 720 && logo.height() <= 240, "{} by {}", logo.width(), logo.height());
    assert_eq!(logo.width() * 5, logo.height() * 8, "it keeps its shape");
    assert!(logo.png().len() < 100_000, "and is no burden to any document");
}

#[test]
fn what_shines_through_is_put_on_paper() {
    let clear = RgbaImage::from_pixel(4, 4, Rgba([0, 0, 0, 0]));
    let on_paper = read(&file(clear, ImageFormat::Png)).unwrap().png();
    let white = RgbImage::from_pixel(4, 4, Rgb([255, 255, 255]));
    assert_eq!(on_paper, read(&file(white, ImageFormat::Png)).unwrap().png(), "paper is white");
}

#[test]
fn a_line_of_one_dot_and_a_column_of_one_dot_are_pictures() {
    for (width, height) in [(5000, 1), (1, 5000), (1, 1)] {
        let logo = read(&file(teal(width, height), ImageFormat::Png)).unwrap();
        let mut document = Document::new("Odd");
        document.head.logo = Some(logo);
        let made_on = NaiveDate::from_ymd_opt(2026, 7, 14).unwrap();
        assert_eq!(write(&document, &PdfOptions { made_on }).unwrap().pages, 1, "{width} by {height}");
    }
}

#[test]
fn what_is_kept_can_be_read_again() {
    let logo = read(&file(teal(900, 200), ImageFormat::Jpeg)).unwrap();
    let again = Picture::read_text(&logo.as_text(), logo.words()).unwrap();
    assert_eq!(again, logo, "it is kept as it was made");
    assert_eq!(Picture::read_text("no base 64 !", ""), Err(PictureRefused::Damaged));
}
