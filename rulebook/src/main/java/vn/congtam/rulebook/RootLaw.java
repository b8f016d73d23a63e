package vn.congtam.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The law that a rule set rests on in the end, however many local ones lie between. By it people are rated on the days and
 * of the kinds for which it is in force, whatever document a rule set names as its basis.
 */
record RootLaw(RuleSet law) {

    static RootLaw of(RuleSet rules, RuleSets known) {
        RuleSet shipped = RuleSets.shipped().byId().get(rules.id());
        return shipped == null
                ? of(known.get(Objects.requireNonNull(rules.law().maybe("base"))), known)
                : new RootLaw(shipped);
    }

    boolean holds(SubjectKind kind, LocalDate day) {
        return law.header().isInForceOn(day) && reaches(law.header(), kind);
    }

    /** The document of another law is no ground of these rules because they name it. */
    boolean carries(Header rules, String document) {
        boolean another =
                RuleSet.shipped().stream().anyMatch(one -> one.header().restsOn(document));
        return law.header().restsOn(document) || !another && rules.restsOn(document);
    }

    /** Those that a rule set is for, and those of whom no law speaks, who are rated only where rules name them. */
    static Set<SubjectKind> subjects(Header of) {
        return List.of(SubjectKind.values()).stream()
                .filter(kind -> reaches(of, kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean reaches(Header of, SubjectKind kind) {
        return of.isFor(kind) || !isOfALaw(kind);
    }

    private static boolean isOfALaw(SubjectKind kind) {
        return RuleSet.shipped().stream().anyMatch(law -> law.header().isFor(kind));
    }
}
