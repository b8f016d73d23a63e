package vn.congtam.rulebook.agency;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Findings;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.text.PropertiesText;
import vn.congtam.rulebook.text.Text;

/** Reads and examines the criteria of an agency. */
final class CriteriaReading {
    private static final int LONGEST = 100_000;
    private static final int MOST_CRITERIA = 100;
    private static final Form TEXT = new Form("text", "[^\\p{Cntrl}\\p{Cs}\\p{Cf}\\\\\u2028\u2029]{1,1000}");
    private static final Form VERSION = new Form("xa-dien-khanh/1", "[a-z0-9][a-z0-9-]{1,39}/[1-9]\\d{0,3}");
    private static final Form ID = new Form("KQ.1", "[\\p{L}\\p{N}]{1,20}(\\.[\\p{L}\\p{N}]{1,20}){0,3}");
    private static final Form MAXIMUM = new Form("0.01 .. 999.99", "(0|[1-9]\\d{0,2})(\\.\\d{1,2})?");
    private static final Form GROUP = new Form("GENERAL|RESULTS", "GENERAL|RESULTS");
    private static final Form FLAG = new Form("true|false", "true|false");
    private static final List<String> HEADER = List.of("title.vi", "title.en", "document");

    private final SortedMap<String, String> content;
    private final Findings found = new Findings();

    private CriteriaReading(SortedMap<String, String> content) {
        this.content = content;
    }

    static CriteriaSet read(String properties) {
        Findings found = new Findings();
        if (found.require(properties.length() <= LONGEST, Defect.TEXT_TOO_LONG, "", LONGEST)) {
            PropertiesText text = PropertiesText.parse(properties);
            found.require(text.readable(), Defect.RULES_UNREADABLE, "");
            text.repeated().forEach(name -> found.require(false, Defect.PARAMETER_REPEATED, at(name), name));
            found.refuseIfAny();
            return of(text.values());
        }
        found.refuseIfAny();
        throw new IllegalStateException();
    }

    static CriteriaSet of(SortedMap<String, String> content) {
        CriteriaReading reading = new CriteriaReading(content);
        reading.examine();
        reading.found.refuseIfAny();
        return reading.criteria();
    }

    private void examine() {
        wellFormed("id", VERSION);
        HEADER.forEach(name -> wellFormed(name, TEXT));
        if (!wellFormed("criteria", TEXT)) return;
        Set<String> known = new HashSet<>(HEADER);
        known.addAll(List.of("id", "criteria"));
        found.require(ids().size() <= MOST_CRITERIA, Defect.TOO_MANY, "/criteria", MOST_CRITERIA);
        for (String id : ids()) examine(id, known);
        content.keySet().forEach(name -> found.require(known.contains(name), Defect.PARAMETER_UNKNOWN, at(name), name));
    }

    private void examine(String id, Set<String> known) {
        boolean first = known.add(id + ".group");
        found.require(first, Defect.CRITERION_REPEATED, "/criteria", id);
        found.require(ID.fits(id), Defect.PARAMETER_MALFORMED, "/criteria", ID.said());
        known.addAll(List.of(id + ".maximum", id + ".text.vi", id + ".text.en", id + ".sourced"));
        wellFormed(id + ".group", GROUP);
        if (wellFormed(id + ".maximum", MAXIMUM)) positive(id + ".maximum");
        wellFormed(id + ".text.vi", TEXT);
        wellFormed(id + ".text.en", TEXT);
        if (content.containsKey(id + ".sourced")) wellFormed(id + ".sourced", FLAG);
    }

    private void positive(String name) {
        boolean positive = new BigDecimal(text(name)).signum() > 0;
        found.require(positive, Defect.PARAMETER_MALFORMED, at(name), MAXIMUM.said());
    }

    private boolean wellFormed(String name, Form form) {
        String value = content.get(name);
        if (!found.require(value != null, Defect.PARAMETER_MISSING, at(name), name) || value == null) return false;
        return found.require(form.fits(value), Defect.PARAMETER_MALFORMED, at(name), form.said());
    }

    private CriteriaSet criteria() {
        Text title = new Text(text("title.vi"), text("title.en"));
        List<AgencyCriterion> all = ids().stream().map(this::criterion).toList();
        return new CriteriaSet(text("id"), title, text("document"), all, new Parameters(content));
    }

    private AgencyCriterion criterion(String id) {
        return new AgencyCriterion(
                id,
                Group.valueOf(text(id + ".group")),
                new BigDecimal(text(id + ".maximum")),
                new Text(text(id + ".text.vi"), text(id + ".text.en")),
                Boolean.parseBoolean(content.get(id + ".sourced")));
    }

    private List<String> ids() {
        return new Parameters(content).list("criteria");
    }

    private String text(String name) {
        return content.getOrDefault(name, "");
    }

    private static String at(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * What a value may be.
     *
     * @param said to people
     */
    private record Form(String said, Pattern pattern) {
        Form(String said, String pattern) {
            this(said, Pattern.compile(pattern));
        }

        /** Only text that means the same when written down and read again is accepted. */
        boolean fits(String value) {
            return pattern.matcher(value).matches()
                    && value.equals(value.strip())
                    && Normalizer.isNormalized(value, Normalizer.Form.NFC);
        }
    }
}
