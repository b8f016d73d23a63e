package vn.congtam.reporting.dashboard.cap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.dashboard.board.Board;
import vn.congtam.reporting.dashboard.board.Peers;
import vn.congtam.reporting.dashboard.level.Capped;
import vn.congtam.reporting.dashboard.level.Caps;
import vn.congtam.reporting.dashboard.level.Seat;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.rulebook.classification.Cap;
import vn.congtam.rulebook.classification.Classified;
import vn.congtam.rulebook.classification.Exceptional;

/** Each is counted by the rules of his own slip. */
@Component
class KnownCaps implements Caps {
    private static final RuleSets SHIPPED = RuleSets.shipped();

    private final ReadModel<Raised> raised;
    private final ReadModel<IssuedRules> issued;

    KnownCaps(ReadModel<Raised> raised, ReadModel<IssuedRules> issued) {
        this.raised = raised;
        this.issued = issued;
    }

    /** Without those whose rules are not known here yet. */
    @Override
    public List<Capped> of(AgencyId agency, String span, Collection<Seat> seats) {
        Exceptional exception = raised.find(PeriodId.of(agency, span).value())
                .map(Raised::exception)
                .orElse(null);
        return byRules(seats).entrySet().stream()
                .flatMap(one ->
                        rules(one.getKey()).stream().flatMap(rules -> of(rules, one.getValue(), exception).stream()))
                .toList();
    }

    /** Where an exception of another kind of people is none by these rules, the usual cap holds. */
    private static List<Capped> of(RuleSet rules, List<Classified> people, @Nullable Exceptional exception) {
        boolean covers =
                exception != null && Cap.by(rules).examine(List.of(), exception).isEmpty();
        return Capped.all(rules, people, covers ? exception : null);
    }

    private static Map<String, List<Classified>> byRules(Collection<Seat> seats) {
        return seats.stream()
                .map(Seat::board)
                .filter(Objects::nonNull)
                .filter(board -> board.peers() != null)
                .collect(Collectors.groupingBy(
                        board -> peers(board).rules().id(),
                        TreeMap::new,
                        Collectors.mapping(KnownCaps::classified, Collectors.toList())));
    }

    private static Classified classified(Board board) {
        return new Classified(board.staff().value(), peers(board).similarTasks(), grade(board.decided()));
    }

    private static Peers peers(Board board) {
        return Objects.requireNonNull(board.peers());
    }

    private static vn.congtam.rulebook.@Nullable Grade grade(@Nullable Grade decided) {
        return decided == null ? null : vn.congtam.rulebook.Grade.valueOf(decided.name());
    }

    private Optional<RuleSet> rules(String id) {
        return Optional.ofNullable(SHIPPED.byId().get(id))
                .or(() -> issued.find(id).map(one -> SHIPPED.issued(one.content())));
    }
}
