package vn.congtam.rulebook;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** When and for whom rules hold: nobody lends a law to days on which it is not in force, or to people it is not for. */
record Reach(Header of) {
    /** Adds what goes beyond the rules that these rest on. */
    void within(Header base, Findings found) {
        found.require(
                !of.from().isBefore(base.from()), Defect.BEFORE_ITS_BASE, "/effective.from", base.id(), base.from());
        LocalDate end = base.until();
        if (end != null) found.require(endsBy(end), Defect.AFTER_ITS_BASE, "/effective.until", base.id(), end);
        Set<SubjectKind> lawful = RootLaw.subjects(base);
        found.require(
                lawful.containsAll(of.subjects()), Defect.SUBJECTS_BEYOND_BASE, "/subjects", base.id(), named(lawful));
    }

    private boolean endsBy(LocalDate end) {
        LocalDate until = of.until();
        return until != null && !until.isAfter(end);
    }

    private static String named(Set<SubjectKind> kinds) {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
