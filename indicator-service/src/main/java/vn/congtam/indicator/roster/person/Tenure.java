package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Leaving;
import vn.congtam.events.indicator.StaffFact.KindChanged;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.SubjectKind;

/** When a person was in service, and as what. */
public record Tenure(List<Spell> spells, List<As> kinds) {

    /** From joining until leaving, if the person has left. */
    public record Spell(
            AgencyId agency, LocalDate from, @Nullable End end) implements Dated {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (end == null || day.isBefore(end.on()));
        }
    }

    /** @param on the first day out of service */
    public record End(
            LocalDate on, Leaving reason, @Personal String document) {}

    public record As(
            SubjectKind kind,
            LocalDate from,
            @Personal @Nullable String document) implements Dated {}

    public Optional<Spell> spellOn(LocalDate day) {
        return Dated.on(spells, day).filter(spell -> spell.covers(day));
    }

    /** Whether all of these days are days of service. */
    public boolean covers(LocalDate from, LocalDate until) {
        return spells.stream().anyMatch(spell -> spell.covers(from) && spell.covers(until));
    }

    /** Where the person had left by that day and has not come back. */
    public Optional<End> endBefore(LocalDate day) {
        return Dated.on(spells, day)
                .flatMap(spell -> Optional.ofNullable(spell.end()))
                .filter(end -> !end.on().isAfter(day));
    }

    public Optional<SubjectKind> kindOn(LocalDate day) {
        return Dated.on(kinds, day).map(As::kind);
    }

    static Tenure begun(StaffJoined f) {
        return new Tenure(List.of(), List.of()).joined(f);
    }

    Tenure joined(StaffJoined f) {
        return new Tenure(
                Dated.and(spells, new Spell(f.agency(), f.from(), null)),
                Dated.and(kinds, new As(f.kind(), f.from(), null)));
    }

    Tenure changed(KindChanged f) {
        return new Tenure(spells, Dated.and(kinds, new As(f.kind(), f.from(), f.document())));
    }

    /** He stays after all. */
    Tenure staying(LocalDate left) {
        return new Tenure(
                spells.stream()
                        .map(one -> one.end() != null && one.end().on().equals(left)
                                ? new Spell(one.agency(), one.from(), null)
                                : one)
                        .toList(),
                kinds);
    }

    Tenure left(StaffLeft f) {
        Spell last = spells.getLast();
        Spell ended = new Spell(last.agency(), last.from(), new End(f.on(), f.reason(), f.document()));
        return new Tenure(Dated.and(spells.subList(0, spells.size() - 1), ended), kinds);
    }
}
