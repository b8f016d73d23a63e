package vn.congtam.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set is, before what it says.
 *
 * @param version 1 or more
 * @param basis the documents and articles it rests on
 * @param from the first day on which a period by it may begin
 * @param until the last such day; absent while no end is known
 * @param unverified names of parameters still to be checked against the original text
 */
public record Header(
        String id,
        int version,
        RuleClass ruleClass,
        List<LegalBasis> basis,
        LocalDate from,
        @Nullable LocalDate until,
        Set<SubjectKind> subjects,
        Set<String> unverified) {

    static Header of(Parameters of) {
        String until = of.maybe("effective.until");
        return new Header(
                of.text("id"),
                of.count("version"),
                of.option("class", RuleClass.class),
                LegalBasis.parse(of.text("basis")),
                LocalDate.parse(of.text("effective.from")),
                until == null ? null : LocalDate.parse(until),
                of.list("subjects").stream().map(SubjectKind::valueOf).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(of.list("unverified")));
    }

    public boolean isOfficial() {
        return ruleClass != RuleClass.PROPOSAL;
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean isFor(SubjectKind kind) {
        return subjects.contains(kind);
    }

    /** @param document a number, such as {@code 335/2025/NĐ-CP} */
    public boolean restsOn(String document) {
        return basis.stream().anyMatch(one -> one.document().equals(document));
    }
}
