//! Makes the colour profile that PDF/A asks for, from the published figures of sRGB.
//!
//! A profile made here needs no licence and is the same bytes on every machine.

/// This is the sRGB profile as a version 2 ICC file.
pub(super) fn profile() -> Vec<u8> {
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", description("sRGB IEC61966-2.1")),
        (b"cprt", plain_text("No copyright, use freely")),
        (b"wtpt", xyz([0x0000_f6d6, 0x0001_0000, 0x0000_d32d])),
        (b"rXYZ", xyz([0x0000_6fa2, 0x0000_38f5, 0x0000_0390])),
        (b"gXYZ", xyz([0x0000_6299, 0x0000_b785, 0x0000_18da])),
        (b"bXYZ", xyz([0x0000_24a0, 0x0000_0f84, 0x0000_b6cf])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = Vec::new();
    let mut body: Vec<u8> = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    put(&mut table, tags.len());
    let mut last: Option<(usize, Vec<u8>)> = None;
    for (signature, mut content) in tags {
        let length = content.len();
        content.resize(length.next_multiple_of(4), 0);
        // The three curves are one: they share a place.
        let offset = match &last {
            Some((offset, known)) if *known == content => *offset,
            _ => {
                let offset = start + body.len();
                body.extend(&content);
                offset
            }
        };
        last = Some((offset, content));
        table.extend(signature);
        put(&mut table, offset);
        put(&mut table, length);
    }
    let mut profile = header(start + body.len());
    profile.extend(table);
    profile.extend(body);
    profile
}

fn header(size: usize) -> Vec<u8> {
    let mut header = Vec::with_capacity(128);
    put(&mut header, size);
    header.extend([0; 4]);
    header.extend([2, 0x10, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    // 1 January 2000, midnight: the profile does not change with the day.
    header.extend([0x07, 0xd0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    header.extend(b"acsp");
    header.extend([0; 28]);
    for part in [0x0000_f6d6_u32, 0x0001_0000, 0x0000_d32d] {
        header.extend(part.to_be_bytes());
    }
    header.resize(128, 0);
    header
}

fn curve() -> Vec<u8> {
    const STEPS: u16 = 1024;
    let mut curve = b"curv\0\0\0\0".to_vec();
    put(&mut curve, usize::from(STEPS));
    for step in 0..STEPS {
        let encoded = f64::from(step) / f64::from(STEPS - 1);
        let linear =
            if encoded <= 0.040_45 { encoded / 12.92 } else { ((encoded + 0.055) / 1.055).powf(2.4) };
        // Between 0 and 65535 by construction.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the value lies between 0 and 65535"
        )]
        let value = (linear * 65_535.0).round() as u16;
        curve.extend(value.to_be_bytes());
    }
    curve
}

fn xyz(parts: [u32; 3]) -> Vec<u8> {
    let mut bytes = b"XYZ \0\0\0\0".to_vec();
    for part in parts {
        bytes.extend(part.to_be_bytes());
    }
    bytes
}

fn plain_text(text: &str) -> Vec<u8> {
    let mut bytes = b"text\0\0\0\0".to_vec();
    bytes.extend(text.as_bytes());
    bytes.push(0);
    bytes
}

fn description(text: &str) -> Vec<u8> {
    let mut bytes = b"desc\0\0\0\0".to_vec();
    put(&mut bytes, text.len() + 1);
    bytes.extend(text.as_bytes());
    bytes.push(0);
    // No Unicode name and no Macintosh name.
    bytes.extend([0; 4 + 4 + 2 + 1 + 67]);
    bytes
}

fn put(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend(u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_says_its_own_length() {
        let profile = profile();
        let said = u32::from_be_bytes(profile[..4].try_into().unwrap());
        assert_eq!(
            usize::try_from(said).unwrap(),
            profile.len(),
            "a reader refuses a profile whose length is wrong"
        );
        assert_eq!(&profile[36..40], b"acsp", "this marks an ICC profile");
    }
}
