package vn.congtam.rulebook;

import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.text.Resource;

/** A shipped rule set as far as the law itself speaks: what stands on its ground may not say otherwise. */
record Statute(RuleSet rules) {
    private static final SortedMap<String, String> STATED = Resource.read(Statute.class, "stated-by-law.properties");

    void bind(Parameters own, Findings found) {
        stated("").forEach(name -> fixed(name, own.maybe(name), found));
        stated(".as-strict").forEach(name -> asStrict(name, own.maybe(name), found));
        bound(own, found);
    }

    /** The bounds alone, for rules that rest on another law. */
    void bound(Parameters own, Findings found) {
        stated(".at-least").forEach(name -> atLeast(name, own.maybe(name), found));
        stated(".at-most").forEach(name -> atMost(name, own.maybe(name), found));
        stated(".at-latest").forEach(name -> atLatest(name, own.maybe(name), found));
    }

    private void fixed(String name, @Nullable String value, Findings found) {
        String law = rules.law().text(name);
        found.require(law.equals(value), Defect.FIXED_BY_LAW, ParameterExamination.at(name), name, law);
    }

    private void atLeast(String name, @Nullable String value, Findings found) {
        Ratio law = rules.law().ratio(name);
        boolean fine = value == null || Ratio.of(value).isAtLeast(law);
        found.require(
                fine,
                Defect.BELOW_LAW,
                ParameterExamination.at(name),
                name,
                rules.law().text(name));
    }

    private void atMost(String name, @Nullable String value, Findings found) {
        Ratio law = rules.law().ratio(name);
        boolean fine = value == null || law.isAtLeast(Ratio.of(value));
        found.require(
                fine,
                Defect.ABOVE_LAW,
                ParameterExamination.at(name),
                name,
                rules.law().text(name));
    }

    /** Of words the later ones are the stricter, as in {@code OFF|WARN|BLOCK}. */
    private void asStrict(String name, @Nullable String value, Findings found) {
        List<String> words = Objects.requireNonNull(Schema.TYPES.get(name)).options();
        String law = rules.law().text(name);
        boolean fine = value == null || words.indexOf(value) >= words.indexOf(law);
        found.require(fine, Defect.BELOW_LAW, ParameterExamination.at(name), name, law);
    }

    /** A day of the year, such as {@code 12-14}: an earlier one harms nobody. */
    private void atLatest(String name, @Nullable String value, Findings found) {
        String law = rules.law().text(name);
        boolean fine = value == null || !day(value).isAfter(day(law));
        found.require(fine, Defect.LATER_THAN_LAW, ParameterExamination.at(name), name, law);
    }

    private static MonthDay day(String value) {
        return MonthDay.parse("--" + value);
    }

    /** Whatever is listed for the law, and names nothing that it has. */
    List<String> unheardOf() {
        return Stream.of("", ".at-least", ".at-most", ".at-latest", ".as-strict")
                .flatMap(how -> listed(how).stream())
                .filter(pattern -> named(pattern).isEmpty())
                .toList();
    }

    private List<String> stated(String how) {
        return listed(how).stream().flatMap(pattern -> named(pattern).stream()).toList();
    }

    private List<String> listed(String how) {
        return Parameters.parts(STATED.getOrDefault(law() + how, ""), ",");
    }

    /** A variant is of the law that it differs from. */
    String law() {
        String base = rules.law().maybe("base");
        return base == null || STATED.containsKey(rules.id()) ? rules.id() : base;
    }

    boolean isVariant() {
        return !law().equals(rules.id());
    }

    private List<String> named(String pattern) {
        return rules.parameters().keySet().stream()
                .filter(name -> pattern.endsWith("*")
                        ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                        : name.equals(pattern))
                .toList();
    }
}
