//! Writes the same document as one accessible page that needs nothing else: no script, no picture, no font file.

use std::fmt::Write;

use crate::clean::clean;
use crate::genogram::Family;
use crate::model::{
    BlockKind, Callout, Cell, Document, Head, KeyValues, Label, Level, List, Part, Run, Table, Weight,
};
use crate::stretch::{Manner, stretches};

const STYLE: &str = include_str!("html.css");

/// This gives a document as one self-contained HTML file.
///
/// As for PDF, give it a recipient's copy: everything that is in the document is in the file.
pub fn write(document: &Document) -> String {
    let mut page = Page { html: String::new(), depth: 1 };
    page.document(document);
    page.html
}

struct Page {
    html: String,
    depth: u8,
}

impl Page {
    fn document(&mut self, document: &Document) {
        let title = attribute(&clean(&document.title).replace('\n', ""));
        let language = attribute(&document.language);
        // A policy of nothing: the file can neither load nor send anything.
        let pictures = if document.head.logo.is_some() { "; img-src data:" } else { "" };
        let policy = format!("default-src 'none'; style-src 'unsafe-inline'{pictures}");
        self.put(&format!(
            "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n"
        ));
        self.put(&head(&document.head));
        self.put(&format!("<h1>{}</h1>\n", plain(&document.title)));
        let recipient = document.recipient.as_ref().map(|recipient| format!("Copy for {recipient}"));
        let facts: Vec<String> = [Some(document.marking.clone()), recipient, Some(document.version.clone())]
            .into_iter()
            .flatten()
            .filter(|fact| !fact.trim().is_empty())
            .map(|fact| plain(&fact))
            .collect();
        self.put(&format!("<p class=\"about\">{}</p>\n", facts.join(" · ")));
        for block in &document.blocks {
            self.block(&block.kind);
        }
        self.put("</main>\n</body>\n</html>\n");
    }

    fn block(&mut self, kind: &BlockKind) {
        match kind {
            BlockKind::Heading(level, text) => self.heading(*level, text),
            BlockKind::Paragraph(text) => self.put(&format!("<p>{}</p>\n", runs(text))),
            BlockKind::List(one) => self.put(&list(one)),
            BlockKind::Table(one) => self.put(&table(one)),
            BlockKind::KeyValues(one) => self.put(&key_values(one)),
            BlockKind::Callout(one) => self.put(&callout(one)),
            BlockKind::Genogram(family) => self.put(&genogram(family)),
            BlockKind::PageBreak => self.put("<hr class=\"break\" aria-hidden=\"true\">\n"),
        }
    }

    fn heading(&mut self, level: Level, text: &[Run]) {
        let wanted = match level {
            Level::Section => 2,
            Level::Part => 3,
            Level::Detail => 4,
        };
        let depth = wanted.min(self.depth + 1);
        self.depth = depth;
        self.put(&format!("<h{depth}>{}</h{depth}>\n", runs(text)));
    }

    fn put(&mut self, html: &str) {
        self.html.push_str(html);
    }
}

/// The logo stands in the page itself: the page may load nothing.
fn head(head: &Head) -> String {
    let lines: Vec<String> = head.said().iter().map(|line| plain(line)).collect();
    let lines = if lines.is_empty() { String::new() } else { format!("<p>{}</p>\n", lines.join("<br>\n")) };
    let logo = head.logo.as_ref().map(|logo| {
        let (across, down) = crate::layout::logo_size(logo);
        format!(
            "<img src=\"{}\" alt=\"{}\" width=\"{:.0}\" height=\"{:.0}\">\n",
            logo.as_address(),
            attribute(&clean(logo.words()).replace('\n', "")),
            across * 4.0 / 3.0,
            down * 4.0 / 3.0
        )
    });
    match (lines.is_empty(), logo) {
        (true, None) => String::new(),
        (_, logo) => format!("<div class=\"head\">\n{lines}{}</div>\n", logo.unwrap_or_default()),
    }
}

fn list(list: &List) -> String {
    if list.items.is_empty() {
        return String::new();
    }
    let tag = match list.label {
        Label::Bullet => "ul",
        Label::Number => "ol",
    };
    let mut html = format!("<{tag}>\n");
    for item in &list.items {
        let _ = writeln!(html, "<li>{}</li>", runs(&item.text));
    }
    let _ = writeln!(html, "</{tag}>");
    html
}

fn table(table: &Table) -> String {
    let mut html = opened(table.caption.as_deref());
    html.push_str("<thead>\n<tr>");
    for column in &table.columns {
        let _ = write!(html, "<th scope=\"col\">{}</th>", plain(&column.header));
    }
    html.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &table.rows {
        let cells: String = row.cells.iter().map(|one| format!("<td>{}</td>", cell(one))).collect();
        let _ = writeln!(html, "<tr>{cells}</tr>");
    }
    if table.rows.is_empty() {
        let _ = writeln!(html, "<tr><td colspan=\"{}\">Nothing recorded</td></tr>", table.columns.len());
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    html
}

fn key_values(pairs: &KeyValues) -> String {
    if pairs.pairs.is_empty() {
        return String::new();
    }
    let mut html = opened(pairs.caption.as_deref());
    html.push_str("<tbody>\n");
    for pair in &pairs.pairs {
        let (key, value) = (plain(&pair.key), cell(&pair.value));
        let _ = writeln!(html, "<tr><th scope=\"row\">{key}</th><td>{value}</td></tr>");
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    html
}

fn opened(caption: Option<&str>) -> String {
    let caption =
        caption.map(|caption| format!("<caption>{}</caption>\n", plain(caption))).unwrap_or_default();
    format!("<div class=\"wide\">\n<table>\n{caption}")
}

fn callout(callout: &Callout) -> String {
    let title = plain(&callout.title);
    format!("<div class=\"callout\">\n<p class=\"lead\">{title}</p>\n{}</div>\n", parts(&callout.parts))
}

/// The picture stands in the page itself: the page may load nothing.
fn genogram(family: &Family) -> String {
    if family.members.is_empty() {
        return String::new();
    }
    let words = plain(&family.in_words());
    format!(
        "<figure>\n{}\n<figcaption><details><summary>The genogram in words</summary><p>{words}</p></details>\
         </figcaption>\n</figure>\n",
        crate::genogram::svg(family)
    )
}

fn cell(cell: &Cell) -> String {
    match cell.parts.as_slice() {
        [Part::Text(text)] => runs(text),
        several => parts(several),
    }
}

fn parts(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => format!("<p>{}</p>\n", runs(text)),
            Part::List(one) => list(one),
        })
        .collect()
}

fn runs(runs: &[Run]) -> String {
    runs.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    let mut html = worded(&run.text, run.spoken_language());
    if run.weight == Weight::Bold {
        html = format!("<strong>{html}</strong>");
    }
    match run.address() {
        Some(link) => format!("<a href=\"{}\">{html}</a>", attribute(link)),
        None => html,
    }
}

fn plain(text: &str) -> String {
    worded(text, None)
}

fn worded(text: &str, language: Option<&str>) -> String {
    let mut html = String::new();
    for stretch in stretches(&clean(text)) {
        let text = escaped(&stretch.text).replace(" \n", "<br>\n");
        let language = language.or(stretch.language).map(attribute);
        match (stretch.manner, language) {
            (Manner::Plain, None) => html.push_str(&text),
            (Manner::RightToLeft, language) => {
                let language = language.unwrap_or_else(|| "ar".to_owned());
                // The isolation that `bdi` gives keeps numbers beside a name on their side of it.
                let _ = write!(html, "<bdi lang=\"{language}\" dir=\"rtl\">{text}</bdi>");
            }
            (Manner::Plain | Manner::Reordering, Some(language)) => {
                let _ = write!(html, "<span lang=\"{language}\">{text}</span>");
            }
            (Manner::Reordering, None) => html.push_str(&text),
        }
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(blocks: Vec<BlockKind>) -> String {
        let mut document = Document::new("Minutes <1>");
        for block in blocks {
            document.add(block);
        }
        write(&document)
    }

    #[test]
    fn what_was_typed_is_never_markup() {
        let attack = "<script>alert(1)</script> & \"quotes\" <img src=x onerror=y>";
        let html = of(vec![
            BlockKind::Paragraph(vec![Run::text(attack), Run::strong(attack).in_language("\"><script>")]),
            BlockKind::KeyValues(KeyValues {
                caption: Some(attack.to_owned()),
                pairs: vec![crate::model::KeyValue::text(attack, attack)],
            }),
        ]);
        assert!(!html.contains("<script"), "no script can come from a text");
        assert!(!html.contains("<img"), "nor a picture");
        assert!(html.contains("<title>Minutes &lt;1&gt;</title>"), "nor from the title");
    }

    #[test]
    fn a_link_that_runs_something_is_plain_text() {
        for (link, is_link) in [("https://example.org/", true), ("javascript:alert(1)", false)] {
            let html = of(vec![BlockKind::Paragraph(vec![Run::text("x").linking_to(link)])]);
            assert_eq!(html.contains("<a href"), is_link, "{link}");
        }
    }

    #[test]
    fn a_name_from_right_to_left_keeps_to_itself() {
        let html = of(vec![BlockKind::Paragraph(vec![Run::text("محمد علي 12 March")])]);
        assert!(
            html.contains("<bdi lang=\"ar\" dir=\"rtl\">محمد علي</bdi> 12 March"),
            "the number after the name stays after it"
        );
    }

    #[test]
    fn the_file_needs_nothing_else() {
        let html = of(vec![BlockKind::Table(Table {
            caption: None,
            columns: vec![crate::model::Column::new("One", 1)],
            rows: Vec::new(),
        })]);
        assert!(html.contains("default-src 'none'"), "it may load nothing");
        for outside in ["src=", "<link", "@import", "url(", "<script"] {
            assert!(!html.contains(outside), "{outside} would reach outside the file");
        }
        assert!(html.contains("lang=\"en-GB\""), "a screen reader is told the language");
        assert!(html.contains("<th scope=\"col\">One</th>"), "a header cell says what it heads");
        assert!(html.contains("Nothing recorded"), "an empty table says so");
    }

    #[test]
    fn no_heading_level_is_skipped() {
        let html = of(vec![BlockKind::Heading(Level::Detail, vec![Run::text("Deep")])]);
        assert!(html.contains("<h2>Deep</h2>"), "a screen reader walks the levels one by one");
    }
}
