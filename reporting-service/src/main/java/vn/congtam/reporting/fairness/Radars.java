package vn.congtam.reporting.fairness;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtam.events.fairness.RadarId;
import vn.congtam.events.fairness.Signal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.fairness.finding.Finding;
import vn.congtam.reporting.fairness.finding.Findings;
import vn.congtam.reporting.fairness.finding.Thresholds;
import vn.congtam.reporting.fairness.finding.Unit;
import vn.congtam.reporting.fairness.finding.Yardstick;
import vn.congtam.reporting.fairness.trail.Explained;
import vn.congtam.reporting.fairness.trail.Trail;
import vn.congtam.reporting.reference.Naming;
import vn.congtam.rulebook.period.Span;

/** Radars, each for those who may see it: whom it is about at once, others after some days or once he has spoken. */
@Component
class Radars {
    private final Trails trails;
    private final Comparisons comparisons;
    private final Reach reach;
    private final ReadModel<Explained> explained;
    private final Naming names;
    private final Readings readings;
    private final Thresholds thresholds;
    private final Clock clock;

    Radars(
            Trails trails,
            Comparisons comparisons,
            Reach reach,
            ReadModel<Explained> explained,
            Naming names,
            Readings readings,
            Thresholds thresholds,
            Clock clock) {
        this.trails = trails;
        this.comparisons = comparisons;
        this.reach = reach;
        this.explained = explained;
        this.names = names;
        this.readings = readings;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    Radar of(Actor reader, StaffCode staff, Span span) {
        Trail trail = trails.of(staff, span);
        if (reader.staff().equals(staff)) return own(trail);
        Radar radar = toOthers(reach.part(reader, trail), names.of(staff), said(staff, span));
        readings.seen(reader, Matter.RADAR, span.toString(), staff);
        return radar;
    }

    /** @throws vn.congtam.platform.web.Refused unless that is asked of him */
    void mustAsk(StaffCode staff, Span span, Signal signal) {
        boolean asked = own(trails.of(staff, span)).asking().stream()
                .anyMatch(one -> one.finding().signal() == signal);
        if (!asked) throw Refusal.NOTHING_ASKED.refuse("/signal");
    }

    AgencyRadar of(Actor reader, AgencyId agency, Span span) {
        reach.mustReach(reader, agency);
        List<Trail> all = trails.of(agency, span);
        Map<StaffCode, String> called = names.of(all.stream().map(Trail::staff).toList());
        Map<StaffCode, Explained> said = said(all, span);
        List<Radar> asked = all.stream()
                .filter(trail -> !trail.staff().equals(reader.staff()))
                .map(trail -> toOthers(
                        trail.in(agency),
                        called.getOrDefault(trail.staff(), trail.staff().value()),
                        Optional.ofNullable(said.get(trail.staff()))))
                .filter(radar -> !radar.shown().isEmpty())
                .sorted(Comparator.comparing((Radar one) -> one.shown().size())
                        .reversed()
                        .thenComparing(one -> one.staff().value()))
                .toList();
        readings.seen(
                reader,
                Matter.RADAR,
                span.toString(),
                asked.stream().map(Radar::staff).toList());
        return new AgencyRadar(
                agency, span.toString(), comparisons.of(span).at(), all.size(), asked, units(agency, span));
    }

    private List<AgencyRadar.Named> units(AgencyId agency, Span span) {
        return Unit.of(trails.slips(agency, span), thresholds).stream()
                .map(unit -> new AgencyRadar.Named(names.of(agency, unit.division()), unit))
                .toList();
    }

    /** All of it. */
    private Radar own(Trail trail) {
        Optional<Explained> said = said(trail.staff(), trail.span());
        List<Radar.Shown> shown =
                findings(trail).stream().map(finding -> shown(finding, said)).toList();
        return radar(trail, names.of(trail.staff()), shown);
    }

    private Radar toOthers(Trail trail, String name, Optional<Explained> said) {
        List<Radar.Shown> shown = findings(trail).stream()
                .filter(Finding::asks)
                .map(finding -> shown(finding, said))
                .filter(this::isForOthers)
                .toList();
        return radar(trail, name, shown);
    }

    private boolean isForOthers(Radar.Shown one) {
        Instant at = one.finding().at();
        return one.reason() != null
                || at != null && !at.plus(thresholds.himselfFirst()).isAfter(clock.instant());
    }

    private List<Finding> findings(Trail trail) {
        return new Findings(yardstick(trail), thresholds)
                .of(trail).stream().map(Radars::masked).toList();
    }

    /** Nothing is said of whose the work of others is. */
    private static Finding masked(Finding finding) {
        return finding.signal() == Signal.SAME_EVIDENCE ? finding.withoutNamesOfOthers() : finding;
    }

    private Yardstick yardstick(Trail trail) {
        return comparisons.of(trail.span());
    }

    private Radar radar(Trail trail, String name, List<Radar.Shown> shown) {
        return new Radar(
                trail.staff(), name, trail.span().toString(), yardstick(trail).at(), shown);
    }

    private static Radar.Shown shown(Finding finding, Optional<Explained> said) {
        return new Radar.Shown(
                finding,
                said.flatMap(one -> one.of(finding.signal()))
                        .map(reason -> new Radar.Reason(
                                reason.text(), reason.deed().at(), reason.deed().eventId()))
                        .orElse(null));
    }

    private Optional<Explained> said(StaffCode staff, Span span) {
        return explained.find(RadarId.of(staff, span.toString()).value());
    }

    private Map<StaffCode, Explained> said(List<Trail> all, Span span) {
        return explained
                .among(all.stream()
                        .map(trail -> RadarId.of(trail.staff(), span.toString()).value())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Explained::staff, Function.identity()));
    }
}
