package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Rhythm;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.period.PeriodCommand.Listing;
import vn.congtam.scoring.reference.Kinds;
import vn.congtam.scoring.reference.Spans;
import vn.congtam.scoring.reference.Standing;
import vn.congtam.scoring.reference.law.Ordinances;
import vn.congtam.scoring.roster.Roster;

/** What a span is made from, and by which rules (Art. 17, 21): its own work, or the shorter spans that are rated. */
@Component
class Framing {
    private final Ordinances ordinances;
    private final Calendar calendar;
    private final Roster roster;
    private final ReadModel<Standing> standings;
    private final ReadModel<FirstUse> firstUses;

    Framing(
            Ordinances ordinances,
            Calendar calendar,
            Roster roster,
            ReadModel<Standing> standings,
            ReadModel<FirstUse> firstUses) {
        this.firstUses = firstUses;
        this.ordinances = ordinances;
        this.calendar = calendar;
        this.roster = roster;
        this.standings = standings;
    }

    Frame frame(AgencyId agency, Span span, LocalDate due) {
        return frame(agency, span, due, basis(ordinances.rhythm(agency), span));
    }

    /**
     * @param opened as the period was; what was to be made from shorter spans is rated by its own work once the agency rates
     *     by it, since nobody opens these any more; and the reverse
     */
    Frame frame(AgencyId agency, Span span, LocalDate due, Basis opened) {
        Rhythm rhythm = ordinances.rhythm(agency);
        Basis basis = basis(rhythm, span, opened);
        List<Span> parts = basis == Basis.WORK ? List.of() : rhythm.ratedSpansIn(span);
        boolean none = parts.stream().noneMatch(part -> isInTime(part, span, due));
        if (!parts.isEmpty() && none) throw Refusal.NOTHING_DUE.refuse("/due", due);
        List<String> superseded = basis == Basis.WORK ? ordinances.superseded(agency, span) : List.of();
        return new Frame(agency, span, basis, parts, due, superseded, new Lookup(agency, ordinances, firstUses));
    }

    /**
     * A year is classified before it ends, so that its last month may be due too late for it; nothing else is left out,
     * however early an agency wants to be ready.
     */
    private boolean isInTime(Span part, Span span, LocalDate due) {
        if (span.kind() != Kind.YEAR) return true;
        LocalDate usual = calendar.due(span);
        LocalDate last = due.isAfter(usual) ? due : usual;
        return !calendar.due(part).isAfter(last);
    }

    private static Basis basis(Rhythm rhythm, Span span, Basis opened) {
        Span rated = rhythm.ratedSpan(span.first());
        if (span.equals(rated)) return Basis.WORK;
        boolean madeOfMonths = span.kind() == Kind.QUARTER && rated != null && span.contains(rated);
        return madeOfMonths ? Basis.TRACKED : opened;
    }

    /** By the rhythm of the agency a span is rated from its work, or from the shorter ones that are. */
    private static Basis basis(Rhythm rhythm, Span span) {
        Span rated = rhythm.ratedSpan(span.first());
        if (span.equals(rated)) return Basis.WORK;
        if (span.kind() == Kind.AD_HOC) return Occasions.basis(rhythm, span);
        boolean longer =
                span.kind() == Kind.YEAR || span.kind() == Kind.QUARTER && rated != null && span.contains(rated);
        if (!longer) throw Refusal.SPAN_NOT_RATED.refuse("/span", Spans.inSentence(span.toString()));
        return Basis.TRACKED;
    }

    /** Where the first law for a kind came into force within a longer span, it governs what was rated since. */
    Rules governing(Frame frame, SubjectKind kind) {
        return governs(frame, kind).orElseThrow(() -> unknown(kind));
    }

    /** Nothing where no law for that kind is in force. */
    Optional<Rules> governs(Frame frame, SubjectKind kind) {
        return Stream.concat(Stream.of(frame.span()), frame.parts().stream())
                .flatMap(from -> found(frame.agency(), kind, from, frame.span()).stream())
                .findFirst();
    }

    /** Whether anybody of that kind is rated in the span; not where his law knows no such spans. */
    boolean rates(Frame frame, SubjectKind kind) {
        return Stream.concat(Stream.of(frame.span()), frame.parts().stream())
                .flatMap(from -> ordinances.rules(frame.agency(), kind, from.first()).stream())
                .anyMatch(rules -> calendar.allows(rules, frame.span()));
    }

    /** By which work of that span is rated. */
    Rules rules(AgencyId agency, SubjectKind kind, Span span) {
        return found(agency, kind, span, span).orElseThrow(() -> unknown(kind));
    }

    private Optional<Rules> found(AgencyId agency, SubjectKind kind, Span from, Span span) {
        return ordinances.rules(agency, kind, from.first()).filter(rules -> calendar.mustAllow(rules, span));
    }

    private static RuntimeException unknown(SubjectKind kind) {
        return Refusal.RULES_UNKNOWN.refuse("/span", Kinds.inSentence(kind));
    }

    Listing listing(Frame frame, Member member, Rules rules) {
        Stations stations = new Stations(roster.person(member.staff()).orElseThrow(), frame.lookup()::rhythm);
        Evaluated evaluated = evaluated(frame, member);
        List<Span> parts = parts(frame, stations, evaluated, rules);
        Brought brought = new Brought(stations, frame.lookup()::hasTaken);
        return new Listing(
                frame.basis(),
                member,
                rules,
                parts.stream().map(Span::toString).toList(),
                parts.stream().flatMap(part -> evaluated.left(part).stream()).toList(),
                superseded(frame, brought),
                null,
                brought(frame, brought));
    }

    private Evaluated evaluated(Frame frame, Member member) {
        return frame.basis() == Basis.WORK
                ? Evaluated.NOWHERE
                : Evaluated.of(standings.where(Map.of("staff", member.staff().value())));
    }

    private List<Span> parts(Frame frame, Stations stations, Evaluated evaluated, Rules rules) {
        if (frame.basis() == Basis.WORK) return List.of();
        Counting counting = new Counting(frame, stations, evaluated, calendar.countsQuartersAlone(rules, frame.span()));
        if (calendar.awaitsLateSpans(rules, frame.span())) return counting.of(_ -> true);
        Predicate<Span> inTime = part -> isInTime(part, frame.span(), frame.due());
        List<Span> some = counting.of(inTime);
        return some.isEmpty() && counting.isBeforeUse(inTime) ? counting.of(_ -> true) : some;
    }

    private static List<String> brought(Frame frame, Brought brought) {
        return frame.basis() == Basis.WORK
                ? brought.to(frame.span()).stream().map(Span::toString).toList()
                : List.of();
    }

    private static List<String> superseded(Frame frame, Brought brought) {
        if (frame.basis() != Basis.WORK) return List.of();
        Stream<String> elsewhere = brought.leftBehind(frame.span()).stream().map(Span::toString);
        return Stream.concat(frame.superseded().stream(), elsewhere).distinct().toList();
    }
}
