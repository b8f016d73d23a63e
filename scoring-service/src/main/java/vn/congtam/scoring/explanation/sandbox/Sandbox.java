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
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.explanation.basis.Explained;
import vn.congtam.scoring.explanation.sandbox.Comparison.Mover;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.law.RuleBook;
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
    private final RuleBook ruleBook;
    private final Readings readings;

    Sandbox(
            ReadModel<Explained> explanations,
            ReadModel<Standing> standings,
            Roster roster,
            Heirs heirs,
            Law law,
            RuleBook ruleBook,
            Readings readings) {
        this.explanations = explanations;
        this.standings = standings;
        this.roster = roster;
        this.heirs = heirs;
        this.law = law;
        this.ruleBook = ruleBook;
        this.readings = readings;
    }

    Comparison compare(Actor reader, Trial trial) {
        mustRead(reader, trial.agency());
        Change change = new Change(rules(trial), trial.otherFactors());
        if (change.rules() == null && change.factors().isEmpty()) throw Refusal.TRIAL_OF_NOTHING.refuse("");
        Comparison found = compare(change, span(trial), slips(trial.agency(), span(trial)));
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

    private @Nullable RuleSet rules(Trial trial) {
        String id = trial.rules();
        String draft = trial.draft();
        if (id != null && draft != null) throw Refusal.TRIAL_OF_TWO_SETS.refuse("/draft");
        if (id != null) return ruleBook.find(id).orElseThrow(() -> Refusal.TRIAL_RULES_UNKNOWN.refuse("/rules", id));
        return draft == null ? null : drafted(draft);
    }

    private RuleSet drafted(String text) {
        try {
            return ruleBook.read(text);
        } catch (RuleViolation wrong) {
            throw Refusal.TRIAL_RULES_WRONG.refuse(
                    "/draft", wrong.told().vi(), wrong.told().en());
        }
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

    private Comparison compare(Change change, String span, List<Explained> slips) {
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
        Rules tried = change.rules() == null
                ? null
                : new Rules(change.rules().id(), change.rules().hash());
        int open = slips.size() - locked.size();
        return Comparison.of(span, tried, open, locked.size() - all.size(), all, mover -> told(mover, replay));
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
