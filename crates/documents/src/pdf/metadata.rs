//! Writes what a file says about itself. Only the copy's own document is asked.

use lopdf::{Document as File, Object, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::values::{ascii, integer, name, text};
use super::{PdfOptions, srgb};
use crate::model::Document;

/// This is what the file names as its maker.
const MAKER: &str = "Pre-birth conference assistant";

/// This adds title, language, dates, standards, colour profile and identity.
pub(super) fn add(file: &mut File, document: &Document, options: &PdfOptions) -> Result<(), lopdf::Error> {
    let title = title(document);
    let language = language(document);
    let date = options.made_on.format("%Y%m%d").to_string();
    let iso = options.made_on.format("%Y-%m-%d").to_string();

    let mut metadata = Stream::new(
        dictionary! {
            "Type" => name("Metadata"),
            "Subtype" => name("XML"),
        },
        xmp(&title, &language, &iso).into_bytes(),
    );
    // PDF/A asks that any program can read this part.
    metadata.allows_compression = false;
    let metadata = file.add_object(metadata);

    let profile = file.add_object(Stream::new(dictionary! { "N" => integer(3) }, srgb::profile()));
    let intent = dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => ascii("sRGB IEC61966-2.1"),
        "Info" => ascii("sRGB IEC61966-2.1"),
        "DestOutputProfile" => Object::Reference(profile),
    };

    let catalog = file.catalog_mut()?;
    catalog.set("Lang", ascii(&language));
    catalog.set("MarkInfo", Object::Dictionary(dictionary! { "Marked" => Object::Boolean(true) }));
    catalog.set(
        "ViewerPreferences",
        Object::Dictionary(dictionary! { "DisplayDocTitle" => Object::Boolean(true) }),
    );
    catalog.set("Metadata", Object::Reference(metadata));
    catalog.set("OutputIntents", Object::Array(vec![Object::Dictionary(intent)]));

    let moment = format!("D:{date}000000Z");
    let about = file.add_object(dictionary! {
        "Title" => text(&title),
        "Creator" => ascii(MAKER),
        "Producer" => ascii(MAKER),
        "CreationDate" => ascii(&moment),
        "ModDate" => ascii(&moment),
    });
    if let Ok(Object::Reference(old)) = file.trailer.get(b"Info").cloned() {
        file.objects.remove(&old);
    }
    file.trailer.set("Info", Object::Reference(about));
    file.version = "1.7".to_owned();
    let identity = identity(file, &title, &moment);
    file.trailer.set(
        "ID",
        Object::Array(vec![
            Object::String(identity.clone(), StringFormat::Hexadecimal),
            Object::String(identity, StringFormat::Hexadecimal),
        ]),
    );
    Ok(())
}

fn title(document: &Document) -> String {
    let title = crate::clean::clean(&document.title).replace('\n', "");
    if title.trim().is_empty() { "Untitled document".to_owned() } else { title }
}

fn language(document: &Document) -> String {
    if document.language.is_ascii() && !document.language.is_empty() {
        document.language.clone()
    } else {
        "en-GB".to_owned()
    }
}

/// The identity comes from the content, so that the same copy is the same file.
fn identity(file: &File, title: &str, moment: &str) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(title);
    hasher.update(moment);
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            hasher.update(&stream.content);
        }
    }
    hasher.finalize().iter().take(16).copied().collect()
}

fn xmp(title: &str, language: &str, date: &str) -> String {
    let title = escaped(title);
    let language = escaped(language);
    let moment = format!("{date}T00:00:00Z");
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:CreatorTool>{MAKER}</xmp:CreatorTool>
<pdf:Producer>{MAKER}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
