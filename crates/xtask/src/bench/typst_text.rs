//! From our page to typst's markup: the same words in the same headings, lists and tables.

/// The page as ours prints it: the same faces, sizes, distances from line to line and measure; a head and a foot.
/// The columns of a table share its width, which costs typst less than to find their widths.
const SETTINGS: &str = "\
#set document(title: \"Minutes\")
#set page(paper: \"a4\", margin: (left: 62pt, right: 103pt, top: 76pt, bottom: 72pt), header: [OFFICIAL-SENSITIVE],
  footer: context [Minutes #h(1fr) Page #counter(page).display() of #counter(page).final().first()])
#set text(lang: \"en\", region: \"GB\", size: 10.5pt, top-edge: 0.8em, bottom-edge: -0.2em, font: (
  \"Atkinson Hyperlegible Next\", \"Noto Sans\", \"Vazirmatn\", \"Noto Sans Gujarati\", \"Noto Sans Gurmukhi\",
  \"Noto Sans Bengali\", \"Noto Sans Tamil\", \"Noto Sans Ethiopic\", \"Noto Sans Hebrew\"))
#set par(leading: 4.5pt, spacing: 11.5pt)
#set list(spacing: 7.5pt)
#set enum(spacing: 7.5pt)
#set table(stroke: (bottom: 0.5pt + gray), inset: (x: 6pt, y: 5pt))
#show table: set text(size: 9.5pt)
#show table: set par(leading: 3.5pt, spacing: 7.4pt)
#show heading.where(level: 1): set text(size: 21pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 2): set block(above: 26pt, below: 12pt)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading.where(level: 3): set block(above: 18pt, below: 11pt)
#show heading.where(level: 4): set text(size: 10.5pt)
#show heading.where(level: 4): set block(above: 14pt, below: 11pt)
";

/// This writes the text of one of our pages for typst. It knows what our pages hold and nothing else.
///
/// The picture of the family is left out, so that typst has a little less to do than we have.
pub fn from_html(html: &str) -> String {
    let body = html.split_once("<main>").map_or(html, |(_, body)| body);
    let mut pen = Pen { text: SETTINGS.to_owned(), skips: 0, numbered: false };
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('<') {
        pen.words(before);
        let Some((tag, after)) = after.split_once('>') else { break };
        pen.tag(tag);
        rest = after;
    }
    pen.text
}

struct Pen {
    text: String,
    /// How deep we are in what is not text: the picture and its words.
    skips: usize,
    numbered: bool,
}

impl Pen {
    fn words(&mut self, words: &str) {
        if self.skips > 0 || words.trim().is_empty() && words.contains('\n') {
            return;
        }
        let plain = words
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
        for letter in plain.chars() {
            if "\\#*_`$<>@[]~=-+/\"'".contains(letter) {
                self.text.push('\\');
            }
            self.text.push(if letter == '\n' { ' ' } else { letter });
        }
    }

    fn tag(&mut self, tag: &str) {
        let (name, is_end) = match tag.strip_prefix('/') {
            Some(name) => (name, true),
            None => (tag.split([' ', '/']).next().unwrap_or_default(), false),
        };
        if name == "figure" {
            self.skips = if is_end { self.skips.saturating_sub(1) } else { self.skips + 1 };
        }
        if self.skips > 0 {
            return;
        }
        let written = match (name, is_end) {
            ("h1", false) => "\n\n= ",
            ("h2", false) => "\n\n== ",
            ("h3", false) => "\n\n=== ",
            ("h4", false) => "\n\n==== ",
            ("p" | "div" | "ul" | "ol", _) | ("h1" | "h2" | "h3" | "h4", true) => "\n\n",
            ("br", _) => " #linebreak() ",
            ("strong", false) => "#strong[",
            ("strong" | "td" | "caption", true) => "]",
            ("li", false) if self.numbered => "\n+ ",
            ("li", false) => "\n- ",
            ("caption", false) => "[",
            ("table", true) => ")\n\n",
            ("thead", false) => "table.header(",
            ("thead", true) => "),\n",
            ("th", false) => "[#strong[",
            ("th", true) => "]],",
            ("td", false) => "[",
            _ => "",
        };
        if name == "ol" || name == "ul" {
            self.numbered = name == "ol" && !is_end;
        }
        if name == "table" && !is_end {
            // How many columns there are is seen in the first row, once it is written.
            self.text.push_str("\n\n#table(columns: (1fr,) * COLUMNS,\n");
        }
        self.text.push_str(written);
        if name == "td" && is_end {
            self.text.push(',');
        }
        if name == "tr" && is_end {
            self.count_columns();
        }
    }

    fn count_columns(&mut self) {
        let Some((before, table)) = self.text.rsplit_once("COLUMNS") else { return };
        let count = table.matches("],").count().max(1);
        self.text = format!("{before}{count}{table}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_its_headings_lists_and_tables() {
        let html = "<main><h1>Minutes</h1>\n<ol>\n<li>1 * 2</li>\n</ol>\n<table>\n<thead>\n<tr><th>A</th><th>B</th>\
                    </tr>\n</thead>\n<tbody>\n<tr><td>x &amp; y</td><td>z</td></tr>\n</tbody>\n</table>\n\
                    <figure>never</figure></main>";
        let text = from_html(html);
        for part in [
            "= Minutes",
            "+ 1 \\* 2",
            "#table(columns: (1fr,) * 2,",
            "table.header([#strong[A]],",
            "[x & y],[z],",
        ] {
            assert!(text.contains(part), "{part} is missing in {text}");
        }
        assert!(!text.contains("never"), "a picture has no words to set");
    }
}
