import java.io.File;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Checks files against PDF/UA-1 and PDF/A-2a with veraPDF, all in one run.
 *
 * Writes one line a file and profile: file, profile, "pass" or "fail", and what failed, parted by tabs.
 * The exit status says only whether the run itself worked.
 */
public final class Validate {
    private static final Map<String, String> PROFILES = new LinkedHashMap<>();

    static {
        PROFILES.put("ua1", "/org/verapdf/pdfa/validation/PDFUA-1.xml");
        PROFILES.put("2a", "/org/verapdf/pdfa/validation/PDFA-2A.xml");
    }

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (Map.Entry<String, String> entry : PROFILES.entrySet()) {
            ValidationProfile profile;
            try (InputStream xml = Validate.class.getResourceAsStream(entry.getValue())) {
                profile = Profiles.profileFromXml(xml);
            }
            for (String file : files) {
                System.out.println(file + "\t" + entry.getKey() + "\t" + verdict(profile, new File(file)));
            }
        }
    }

    private static String verdict(ValidationProfile profile, File file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            TreeSet<String> failures = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                failures.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                        + " " + assertion.getMessage().replaceAll("\\s+", " "));
            }
            return (result.isCompliant() ? "pass" : "fail") + "\t" + String.join("; ", failures);
        }
    }
}
