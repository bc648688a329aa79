//! What stands at the head and foot of every page.

use super::page::{Belongs, Fill, Item, Page};
use super::style::{
    FURNITURE, HAIRLINE, MARKING, PAGE_HEIGHT, PAGE_WIDTH, RULE, SIDE, TEXT_WIDTH, TextStyle,
};
use super::text::{Setter, Strip};
use crate::model::Document;

/// This is how far the head stands from the top edge.
const HEAD: f32 = 36.0;
/// This is how far the foot stands from the bottom edge.
const FOOT: f32 = 50.0;

/// This adds the marking, whose copy it is, the title, the version and the page number to every page.
pub(crate) fn add(document: &Document, pages: &mut [Page], setter: &mut Setter) {
    let count = pages.len();
    let recipient =
        document.recipient.as_ref().map(|recipient| format!("Copy for {recipient}")).unwrap_or_default();
    for (page, number) in pages.iter_mut().zip(1_usize..) {
        let mut press = Press { page, setter };
        let room = press.right(&recipient, &MARKING, Belongs::Header, HEAD);
        press.left(&document.marking, &MARKING, Belongs::Header, HEAD, room);
        let foot = PAGE_HEIGHT - FOOT;
        press.page.items.push(Item::Fill(Fill {
            x: SIDE,
            y: foot - 6.0,
            width: TEXT_WIDTH,
            height: HAIRLINE,
            colour: RULE,
        }));
        let about = [document.title.as_str(), document.version.as_str()]
            .into_iter()
            .filter(|part| !part.trim().is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
        let number = format!("Page {number} of {count}");
        let room = press.right(&number, &FURNITURE, Belongs::Footer, foot);
        press.left(&about, &FURNITURE, Belongs::Footer, foot, room);
    }
}

struct Press<'a> {
    page: &'a mut Page,
    setter: &'a mut Setter,
}

impl Press<'_> {
    fn left(&mut self, text: &str, style: &TextStyle, belongs: Belongs, y: f32, room: f32) {
        let strip = self.fitting(text, style, belongs, room);
        self.print(strip, SIDE, y);
    }

    /// This prints in the right corner and gives the room that is left for the other.
    fn right(&mut self, text: &str, style: &TextStyle, belongs: Belongs, y: f32) -> f32 {
        let strip = self.fitting(text, style, belongs, TEXT_WIDTH * 0.6);
        let room = TEXT_WIDTH - strip.width - 18.0;
        let x = PAGE_WIDTH - SIDE - strip.width;
        self.print(strip, x, y);
        room
    }

    fn fitting(&mut self, text: &str, style: &TextStyle, belongs: Belongs, width: f32) -> Strip {
        let whole = self.setter.repeated(text, style, belongs);
        if whole.width <= width {
            return whole;
        }
        let letters: Vec<char> = text.chars().collect();
        let mut kept = letters.len();
        loop {
            kept = kept * 9 / 10;
            let short: String = letters.iter().take(kept).collect();
            let short = format!("{}…", short.trim_end());
            let strip = self.setter.repeated(&short, style, belongs);
            if strip.width <= width || kept == 0 {
                return strip;
            }
        }
    }

    fn print(&mut self, strip: Strip, x: f32, y: f32) {
        for mut item in strip.items {
            item.shift(x, y);
            self.page.items.push(item);
        }
    }
}
