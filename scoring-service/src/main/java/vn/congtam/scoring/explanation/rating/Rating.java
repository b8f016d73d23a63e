package vn.congtam.scoring.explanation.rating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.explanation.basis.Explained;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.turn.Turns;
import vn.congtam.scoring.roster.Roster;

/** Whoever waits for the review of the one who asks, those first who need eyes. */
@Component
class Rating {
    private final Turns turns;
    private final ReadModel<Explained> explanations;
    private final ReadModel<Returns> returns;
    private final Roster roster;
    private final Law law;
    private final MessageSource words;
    private final Readings readings;

    Rating(
            Turns turns,
            ReadModel<Explained> explanations,
            ReadModel<Returns> returns,
            Roster roster,
            Law law,
            MessageSource words,
            Readings readings) {
        this.turns = turns;
        this.explanations = explanations;
        this.returns = returns;
        this.roster = roster;
        this.law = law;
        this.words = words;
        this.readings = readings;
    }

    List<Row> of(Actor judge, Span span, LocalDate today) {
        List<Explained> slips = waiting(judge, span, today, _ -> true);
        readings.seen(
                judge,
                Matter.INBOX,
                span.toString(),
                slips.stream().map(one -> one.slip().staff()).toList());
        Map<String, Returns> known = returns
                .among(slips.stream().map(one -> one.slip().value()).toList())
                .stream()
                .collect(Collectors.toMap(one -> one.slip().value(), Function.identity()));
        Rows rows = new Rows(law, roster, nothing());
        return slips.stream()
                .map(slip -> rows.of(slip, known.get(slip.slip().value())))
                .sorted(Comparator.comparing((Row row) -> -row.weight())
                        .thenComparing(row -> row.staff().value()))
                .toList();
    }

    /** One of them, with all that his score rests on. */
    Explained one(Actor judge, StaffCode staff, Span span, LocalDate today) {
        Explained slip = waiting(judge, span, today, staff::equals).stream()
                .findFirst()
                .orElseThrow(Refusal.NOTHING_WAITS::refuse);
        readings.seen(
                judge,
                Matter.SLIP,
                span.toString(),
                Stream.concat(Stream.of(staff), slip.longer().whose()).toList());
        return slip;
    }

    Optional<Returns> returns(Explained slip) {
        return returns.find(slip.slip().value());
    }

    /** What is not opened yet is nobody's to review. */
    List<Explained> waiting(Actor judge, Span span, LocalDate today, Predicate<StaffCode> whom) {
        List<String> slips = turns.of(judge.staff(), span, today).toReview().stream()
                .filter(one -> whom.test(one.staff()))
                .map(Standing::slip)
                .map(slip -> slip.value())
                .toList();
        return explanations.among(slips).stream().filter(Explained::isOpened).toList();
    }

    private String nothing() {
        return words.getMessage("slip.noResult", null, LocaleContextHolder.getLocale());
    }
}
