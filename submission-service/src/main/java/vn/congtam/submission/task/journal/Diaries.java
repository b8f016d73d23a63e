package vn.congtam.submission.task.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.submission.JournalId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.reference.Sight;

/** Journals, as far as each may see them. */
@Component
class Diaries {
    private final ReadModel<Diary> diaries;
    private final Reference reference;
    private final Sight sight;
    private final Readings readings;

    Diaries(ReadModel<Diary> diaries, Reference reference, Sight sight, Readings readings) {
        this.diaries = diaries;
        this.reference = reference;
        this.sight = sight;
        this.readings = readings;
    }

    Diary of(StaffCode staff, String month) {
        JournalId id = JournalId.of(staff, month);
        return diaries.find(id.value()).orElseGet(() -> new Diary(id, staff, month, List.of(), List.of()));
    }

    /** One's own, or that of somebody whose work one may read. */
    Diary visible(Actor actor, StaffCode staff, String month, LocalDate today) {
        if (!actor.staff().equals(staff)) mustBeVisible(actor, staff, month, today);
        return of(staff, month);
    }

    private void mustBeVisible(Actor actor, StaffCode staff, String month, LocalDate today) {
        AgencyId agency =
                reference.person(staff).map(one -> one.agencyOn(today)).orElse(null);
        if (!sight.mayRead(actor, staff, agency, today)) throw Refusal.JOURNAL_NOT_YOURS.refuse();
        readings.seen(actor, Matter.WORK, month, staff);
    }

    /** Of each only what he is asked about. */
    List<Diary> awaiting(Actor witness) {
        List<Diary> asked = diaries.where(Map.of("asked", witness.staff())).stream()
                .map(one -> one.askedOf(witness.staff()))
                .sorted(Comparator.comparing(one -> one.journal().value()))
                .toList();
        readings.seen(
                witness, Matter.WORK, null, asked.stream().map(Diary::staff).toList());
        return asked;
    }
}
