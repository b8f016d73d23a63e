package vn.congtam.scoring.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.scoring.petition.Recourse.State;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.law.Ordinances;

/** Which results a person may contest, so that pages offer nothing that would be refused; the filing decides again. */
@Component
class Recourses {
    private final ReadModel<Standing> standings;
    private final ReadModel<Publication> publications;
    private final ReadModel<Plea> pleas;
    private final Ordinances ordinances;
    private final Clock clock;

    Recourses(
            ReadModel<Standing> standings,
            ReadModel<Publication> publications,
            ReadModel<Plea> pleas,
            Ordinances ordinances,
            Clock clock) {
        this.ordinances = ordinances;
        this.standings = standings;
        this.publications = publications;
        this.pleas = pleas;
        this.clock = clock;
    }

    /** Those that are open today, the latest span first. */
    List<Recourse> open(StaffCode staff) {
        return standings.where(Map.of("staff", staff.value())).stream()
                .map(this::of)
                .filter(Recourse::isOpen)
                .sorted(Comparator.comparing(Recourse::span).reversed())
                .toList();
    }

    Recourse of(StaffCode staff, String span) {
        return standings
                .find(SlipId.of(staff, span).value())
                .map(this::of)
                .orElseGet(() -> Recourse.none(span, State.NO_RESULT));
    }

    private Recourse of(Standing standing) {
        Member member = standing.member();
        if (member == null) return Recourse.none(standing.span(), State.NO_RESULT);
        return publications
                .find(PeriodId.of(member.agency(), standing.span()).value())
                .flatMap(published -> published.fileBy(member, ordinances.fileBy(member.agency(), member.kind())))
                .map(last -> of(standing, last))
                .orElseGet(() -> Recourse.none(standing.span(), State.NOT_PUBLISHED));
    }

    private Recourse of(Standing standing, LocalDate fileBy) {
        return new Recourse(standing.span(), state(standing, fileBy), fileBy);
    }

    private State state(Standing standing, LocalDate fileBy) {
        List<Plea> former = pleas.where(Map.of("slip", standing.slip().value()));
        if (former.stream().anyMatch(Plea::isOpen)) return State.PENDING;
        if (former.stream().anyMatch(one -> one.isFinalFor(standing.outcome()))) return State.FINAL;
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        return today.isAfter(fileBy) ? State.TOO_LATE : State.OPEN;
    }
}
