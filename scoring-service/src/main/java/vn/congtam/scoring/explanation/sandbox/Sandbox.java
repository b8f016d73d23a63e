package vn.congtam.scoring.explanation.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.explanation.basis.Explained;
import vn.congtam.scoring.explanation.sandbox.Comparison.Aside;
import vn.congtam.scoring.explanation.sandbox.Comparison.Mover;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.roster.Heirs;
import vn.congtam.scoring.roster.Roster;

/** Tries rules and factors over a closed period, for those who may see the results of all whom it concerns. */
@Component
class Sandbox {
    private final ReadModel<Explained> explanations;
    private final ReadModel<Standing> standings;
    private final Roster roster;
    private final Heirs heirs;
    private final Law law;
    private final Tried tried;
    private final Readings readings;

    Sandbox(
            ReadModel<Explained> explanations,
            ReadModel<Standing> standings,
            Roster roster,
            Heirs heirs,
            Law law,
            Tried tried,
            Readings readings) {
        this.explanations = explanations;
        this.standings = standings;
        this.roster = roster;
        this.heirs = heirs;
        this.law = law;
        this.tried = tried;
        this.readings = readings;
    }

    Comparison compare(Actor reader, Trial trial) {
        mustRead(reader, trial.agency());
        Change change = tried.of(trial);
        Comparison found = compare(change, trial.pageOr0(), span(trial), slips(trial.agency(), span(trial)));
        readings.seen(
                reader,
                Matter.CLASSIFICATION,
                found.span(),
                found.movers().stream().map(Mover::staff).toList());
        return found;
    }

    private void mustRead(Actor reader, @Nullable AgencyId agency) {
        boolean own = agency != null && heirs.compiles(reader, agency);
        if (!own && !reader.readsAcrossAgencies()) throw Refusal.TRIAL_NOT_YOURS.refuse();
    }

    private static String span(Trial trial) {
        try {
            return Span.parse(trial.span()).toString();
        } catch (RuleViolation malformed) {
            throw Refusal.TRIAL_SPAN_MALFORMED.refuse("/span", trial.span());
        }
    }

    private List<Explained> slips(@Nullable AgencyId agency, String span) {
        Stream<AgencyId> agencies =
                agency == null ? roster.agencies().stream().map(one -> one.agency()) : Stream.of(agency);
        List<String> slips = agencies.flatMap(
                        one -> standings.where(Map.of("agency", one.value(), "span", span)).stream())
                .map(standing -> standing.slip().value())
                .toList();
        return explanations.among(slips);
    }

    private Comparison compare(Change change, int page, String span, List<Explained> slips) {
        Map<String, Explained> locked = new TreeMap<>();
        Map<String, Sheet> sheets = new TreeMap<>();
        for (Explained slip : slips) {
            Sheet sheet = slip.sheet(law);
            if (slip.locked() && sheet != null && slip.figures() != null) {
                locked.put(slip.slip().staff().value(), slip);
                sheets.put(slip.slip().staff().value(), sheet);
            }
        }
        Replay replay = new Replay(change, sheets);
        List<Mover> all = new ArrayList<>();
        locked.forEach((staff, slip) -> {
            Figures after = replay.of(staff);
            if (after != null) all.add(mover(slip, after));
        });
        Rules by = change.rules() == null
                ? null
                : new Rules(change.rules().id(), change.rules().hash());
        Aside aside = new Aside(
                slips.size() - locked.size(),
                locked.size() - all.size(),
                Dropped.of(change.pricing(), sheets.values()),
                page);
        return Comparison.of(span, by, aside, all, mover -> told(mover, replay));
    }

    private static Mover mover(Explained slip, Figures after) {
        var member = Objects.requireNonNull(slip.member());
        Figures before = Objects.requireNonNull(slip.figures());
        return new Mover(member.staff(), "", member.agency(), before, after, List.of());
    }

    private Mover told(Mover mover, Replay replay) {
        return new Mover(
                mover.staff(),
                roster.name(mover.staff()),
                mover.agency(),
                mover.before(),
                mover.after(),
                replay.why(mover.staff().value()));
    }
}
