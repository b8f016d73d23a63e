package vn.congtam.rulebook;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an agency does not lay down for itself. */
public final class ProvinceAlone {
    /** By what it is graded itself, and until when it reports, publishes and classifies (Art. 21): it owes these to the province. */
    private static final List<String> OWED = List.of(
            "agency.grade.excellent",
            "agency.grade.good",
            "agency.grade.completed",
            "report.due-day",
            "publication.within-working-days",
            "year.due",
            "year.due-special");

    /**
     * Of whom the cap is a share, how many places it and its exception give and who yields first (Art. 20.5), how a year is
     * formed (Art. 21), whether a total just below a boundary reaches it, in which steps and of whom nobody else's judgement
     * is asked: a grade is to mean the same in every agency.
     */
    private static final List<String> ALIKE = List.of(
            "cap.denominator",
            "cap.exceptional-least",
            "cap.order",
            "cap.rounding",
            "grade.compared",
            "general.step",
            "leader.unit-result.nobody",
            "year.method",
            "year.quarter-grades.completed-at-most",
            "year.quarter-grades.excellent-at-least",
            "year.quarter-grades.failed-at-most",
            "year.weight");

    /** Without comments and evidence a full mark says nothing: an agency asks its reviewers for no less. */
    private static final List<String> NO_LESS = List.of("general.comment-below-maximum", "general.evidence-above-zero");

    private ProvinceAlone() {}

    /** What an agency may not adopt by itself, each as the province has it: besides what is overruled, asking for less. */
    public static SortedMap<String, String> withheld(Parameters rules, Parameters ofProvince) {
        SortedMap<String, String> withheld = overruled(rules, ofProvince);
        withheld.putAll(otherwise(ALIKE, rules, ofProvince));
        NO_LESS.stream()
                .filter(name -> !rules.list(name).containsAll(ofProvince.list(name)))
                .forEach(name -> withheld.put(name, ofProvince.text(name)));
        return withheld;
    }

    /**
     * Whatever holds as the province has it, also where an agency adopted other rules before: each as the province has it. By
     * what people are rated does not change so, for that would change in the middle of a year.
     */
    public static SortedMap<String, String> overruled(Parameters rules, Parameters ofProvince) {
        return otherwise(OWED, rules, ofProvince);
    }

    private static SortedMap<String, String> otherwise(List<String> names, Parameters rules, Parameters ofProvince) {
        SortedMap<String, String> otherwise = new TreeMap<>();
        names.stream()
                .filter(name -> !rules.text(name).equals(ofProvince.text(name)))
                .forEach(name -> otherwise.put(name, ofProvince.text(name)));
        return otherwise;
    }
}
