package vn.congtam.verifier.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipTakenOver;
import vn.congtam.rulebook.period.Span;

/**
 * Whether each slip, each period and each evaluation of an agency goes by the rule set that was in force for that agency
 * and those people when it was opened: by the facts that say so, and not by what the slip says of itself.
 */
final class Governing {
    /** So long a fact may be on its way from one service to the other. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(10);

    /** So far the clocks of two services may differ. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Regulations regulations;
    private final Findings findings;
    private final Map<String, Opening> periods = new HashMap<>();
    private final Set<String> unproved = new TreeSet<>();
    private int checked;

    private record Opening(PeriodOpened fact, Instant at) {
        boolean governs(SubjectKind kind) {
            return fact.rules().stream().map(Governed::kind).anyMatch(kind::equals);
        }
    }

    /** @param agency none where the province alone says it */
    private record Use(
            Told at,
            @Nullable AgencyId agency,
            SubjectKind kind,
            Rules rules,
            List<List<LocalDate>> days,
            Instant from,
            Instant until) {}

    Governing(Regulations regulations, Findings findings) {
        this.regulations = regulations;
        this.findings = findings;
    }

    int checked() {
        return checked;
    }

    /** Those of which the file does not say what was laid down. */
    void close(List<Wrong> wrong) {
        unproved.forEach(stream -> wrong.add(Wrong.of("RULES_UNPROVED", stream)));
    }

    /** @param told of a period, which its slips follow */
    void period(Told told) {
        findings.facts(List.of(told), PeriodOpened.class).forEach(f -> {
            periods.put(f.period().value(), new Opening(f, told.at()));
            f.rules()
                    .forEach(one -> check(new Use(
                            told,
                            f.agency(),
                            one.kind(),
                            one.rules(),
                            days(f.span(), f.basis(), List.of()),
                            told.at().minus(UNDER_WAY),
                            told.at().plus(SKEW))));
        });
    }

    void slip(List<Told> stream, List<SlipFact> facts) {
        for (int at = 0; at < facts.size(); at++) {
            switch (facts.get(at)) {
                case SlipOpened f -> slip(stream.get(at), f);
                case SlipTakenOver f -> slip(stream.get(at), f.opening());
                default -> {}
            }
        }
    }

    /** Who is listed later is judged by the rules that the period was opened by, if it has any for his kind. */
    private void slip(Told told, SlipOpened f) {
        SubjectKind kind = f.member().kind();
        AgencyId agency = f.member().agency();
        PeriodId of = PeriodId.of(agency, f.span());
        Opening period = periods.get(of.value());
        if (period == null && mayDiffer(agency, f.span(), told.at())) unproved.add(of.toString());
        Instant from = period == null ? told.at() : period.at();
        Instant until = period != null && period.governs(kind) ? period.at() : told.at();
        check(new Use(
                told,
                agency,
                kind,
                f.rules(),
                days(f.span(), f.basis(), f.parts()),
                from.minus(UNDER_WAY),
                until.plus(SKEW)));
    }

    /** No period is opened before its first day; what was told since may bind who was listed later, or not. */
    private boolean mayDiffer(AgencyId agency, String span, Instant until) {
        Instant begun = Span.parse(span).first().atStartOfDay(VIETNAM).toInstant();
        return regulations.changes(agency, begun, until).findAny().isPresent();
    }

    void evaluation(List<Told> stream, List<AgencyEvaluationFact> facts) {
        if (!(facts.getFirst() instanceof AgencyEvaluationOpened f) || f.rules() == null) return;
        Instant at = stream.getFirst().at();
        check(new Use(
                stream.getFirst(),
                null,
                SubjectKind.CIVIL_SERVANT,
                f.rules(),
                days(f.span(), Basis.WORK, List.of()),
                at.minus(UNDER_WAY),
                at.plus(SKEW)));
    }

    /**
     * By the first day of the span; where a law came into force within a longer one, by that of the first part that it
     * governs.
     */
    private static List<List<LocalDate>> days(String text, Basis basis, List<String> parts) {
        Span span = Span.parse(text);
        List<LocalDate> first = List.of(span.first());
        if (basis == Basis.WORK) return List.of(first);
        return List.of(with(first, parts.stream().map(Span::parse)), with(first, span.months().stream()));
    }

    private static List<LocalDate> with(List<LocalDate> first, Stream<Span> more) {
        return Stream.concat(first.stream(), more.map(Span::first)).toList();
    }

    private void check(Use use) {
        Optional<String> missing = regulations.missing(use.agency());
        if (missing.isPresent()) {
            unproved.add(missing.get());
            return;
        }
        checked++;
        Set<String> right = inForce(use).map(Rules::id).collect(Collectors.toCollection(TreeSet::new));
        if (inForce(use).noneMatch(use.rules()::equals))
            findings.add(
                    "RULES_NOT_IN_FORCE",
                    use.at(),
                    use.at().stream() + " " + use.kind() + ": " + use.rules().id() + " <> " + String.join(", ", right));
    }

    private Stream<Rules> inForce(Use use) {
        List<Instant> moments = new ArrayList<>(List.of(use.from()));
        regulations.changes(use.agency(), use.from(), use.until()).forEach(moments::add);
        return moments.stream().flatMap(known -> use.days().stream().flatMap(days -> first(use, days, known).stream()));
    }

    private Optional<Rules> first(Use use, List<LocalDate> days, Instant known) {
        return days.stream()
                .flatMap(day -> regulations.inForce(use.agency(), use.kind(), day, known).stream())
                .findFirst();
    }
}
