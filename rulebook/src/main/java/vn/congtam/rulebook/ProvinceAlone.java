package vn.congtam.rulebook;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an agency does not lay down for itself: of whom the cap is a share, how many places it and its exception give, whether
 * a total just below a boundary reaches it, in which steps and of whom nobody else's judgement is asked, from how many points
 * it is graded itself, and until when it reports, publishes and classifies (Art. 21), which it owes to the province.
 */
public final class ProvinceAlone {
    private static final List<String> NAMES = List.of(
            "cap.denominator",
            "cap.exceptional-least",
            "cap.rounding",
            "grade.compared",
            "general.step",
            "leader.unit-result.nobody",
            "agency.grade.excellent",
            "agency.grade.good",
            "agency.grade.completed",
            "report.due-day",
            "publication.within-working-days",
            "year.due",
            "year.due-special");

    /** Without comments and evidence a full mark says nothing: an agency asks its reviewers for no less. */
    private static final List<String> NO_LESS = List.of("general.comment-below-maximum", "general.evidence-above-zero");

    private ProvinceAlone() {}

    /** What an agency may not adopt by itself, each as the province has it: besides what is overruled, asking for less. */
    public static SortedMap<String, String> withheld(Parameters rules, Parameters ofProvince) {
        SortedMap<String, String> withheld = overruled(rules, ofProvince);
        NO_LESS.stream()
                .filter(name -> !rules.list(name).containsAll(ofProvince.list(name)))
                .forEach(name -> withheld.put(name, ofProvince.text(name)));
        return withheld;
    }

    /** Those parameters that are not as the province has them, each as the province has it. */
    public static SortedMap<String, String> overruled(Parameters rules, Parameters ofProvince) {
        SortedMap<String, String> overruled = new TreeMap<>();
        NAMES.stream()
                .filter(name -> !rules.text(name).equals(ofProvince.text(name)))
                .forEach(name -> overruled.put(name, ofProvince.text(name)));
        return overruled;
    }
}
