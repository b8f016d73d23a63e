package vn.congtam.scoring.reference.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Concluded;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;

/**
 * A slip with the conclusions of other spans that were told after its lock. Such a conclusion binds (Art. 20.4), and only a
 * new fact corrects a locked result, so somebody must act: replace the grade, or ask for the slip to be opened again.
 *
 * @param decider who may
 * @param decided the grade that holds; none where nothing is locked, or nobody was graded
 * @param late by the span on which they stand
 * @param open whether the result is locked and is not what the conclusions make it
 */
public record Challenge(
        SlipId slip,
        StaffCode staff,
        String span,
        AgencyId agency,
        StaffCode decider,
        boolean locked,
        @Nullable Grade decided,
        SortedMap<String, List<Concluded>> late,
        boolean open) {

    /** @param span on whose slip it stands */
    public record Told(String span, Ground ground, String document, LocalDate date) {}

    static Challenge of(SlipId slip, Member member) {
        return new Challenge(
                slip,
                slip.staff(),
                slip.span(),
                member.agency(),
                member.decider(),
                false,
                null,
                new TreeMap<>(),
                false);
    }

    public List<Told> conclusions() {
        return late.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(of -> new Told(one.getKey(), of.ground(), of.document(), of.date())))
                .toList();
    }

    Challenge judgedBy(Member member) {
        return with(member.decider(), locked, decided, late);
    }

    Challenge closed(@Nullable Grade grade) {
        return with(decider, true, grade, late);
    }

    Challenge told(Tracked of) {
        return with(decider, locked, decided, and(of.span(), of.overrides()));
    }

    Challenge withdrawn(String of) {
        return with(decider, locked, decided, and(of, List.of()));
    }

    /** What came late is told again, and keeps the slip from being locked against it. */
    Challenge reopened() {
        return with(decider, false, null, new TreeMap<>());
    }

    private SortedMap<String, List<Concluded>> and(String of, List<Concluded> conclusions) {
        SortedMap<String, List<Concluded>> all = new TreeMap<>(late);
        if (conclusions.isEmpty()) all.remove(of);
        else all.put(of, conclusions);
        return all;
    }

    private Challenge with(
            StaffCode by, boolean closed, @Nullable Grade grade, SortedMap<String, List<Concluded>> conclusions) {
        boolean stands = closed && !conclusions.isEmpty() && grade != Grade.NOT_COMPLETED;
        return new Challenge(slip, staff, span, agency, by, closed, grade, conclusions, stands);
    }
}
