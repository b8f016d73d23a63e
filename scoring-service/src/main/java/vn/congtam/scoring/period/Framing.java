package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Tracked;
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

    Framing(Ordinances ordinances, Calendar calendar, Roster roster, ReadModel<Standing> standings) {
        this.ordinances = ordinances;
        this.calendar = calendar;
        this.roster = roster;
        this.standings = standings;
    }

    Frame frame(AgencyId agency, Span span, LocalDate due) {
        return frame(agency, span, due, basis(ordinances.rhythm(agency), span));
    }

    /** @param basis as the period was opened, whatever the agency rates by since */
    Frame frame(AgencyId agency, Span span, LocalDate due, Basis basis) {
        Rhythm rhythm = ordinances.rhythm(agency);
        List<Span> parts = basis == Basis.WORK ? List.of() : rhythm.ratedSpansIn(span);
        boolean none = parts.stream().noneMatch(part -> isInTime(part, span, due));
        if (!parts.isEmpty() && none) throw Refusal.NOTHING_DUE.refuse("/due", due);
        List<String> superseded = basis == Basis.WORK ? ordinances.superseded(agency, span) : List.of();
        return new Frame(agency, span, basis, parts, due, superseded);
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
    Governing governing(Frame frame, SubjectKind kind) {
        return governs(frame, kind).orElseThrow(() -> unknown(kind));
    }

    /** Nothing where no law for that kind is in force. */
    Optional<Governing> governs(Frame frame, SubjectKind kind) {
        Optional<Rules> atFirst = found(frame.agency(), kind, frame.span(), frame.span());
        if (atFirst.isPresent() || frame.parts().isEmpty()) {
            return atFirst.map(rules -> new Governing(rules, frame.parts()));
        }
        SequencedMap<Span, Rules> since = new LinkedHashMap<>();
        frame.parts()
                .forEach(part ->
                        found(frame.agency(), kind, part, frame.span()).ifPresent(rules -> since.put(part, rules)));
        return Optional.ofNullable(since.firstEntry())
                .map(first -> new Governing(first.getValue(), List.copyOf(since.keySet())));
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

    Listing listing(Frame frame, Member member, Governing governing) {
        Stations stations = stations(member);
        Map<String, Tracked> left = frame.parts().isEmpty() ? Map.of() : left(member);
        List<String> parts = parts(frame, stations, governing, left);
        List<Tracked> tracked =
                parts.stream().map(left::get).filter(Objects::nonNull).toList();
        return new Listing(member, governing.rules(), parts, tracked, superseded(frame, stations), null);
    }

    private Stations stations(Member member) {
        Map<AgencyId, Rhythm> known = new HashMap<>();
        return new Stations(
                roster.person(member.staff()).orElseThrow(),
                agency -> known.computeIfAbsent(agency, ordinances::rhythm));
    }

    /**
     * The spans by which he was to be rated where he was, and that are due by the day the longer one is; besides, all in
     * which he was rated, be it as one of another kind.
     */
    private List<String> parts(Frame frame, Stations stations, Governing governing, Map<String, Tracked> left) {
        if (frame.parts().isEmpty()) return List.of();
        boolean byQuarters = calendar.countsQuartersAlone(governing.rules(), frame.span());
        List<Span> all = byQuarters ? stations.quartersIn(frame.span()) : stations.ratedIn(frame.span());
        Stream<Span> due =
                all.stream().filter(part -> isDue(part, frame, governing) || left.containsKey(part.toString()));
        Stream<Span> before = byQuarters ? Stream.of() : ratedBefore(frame, stations, left);
        return Stream.concat(due, before).sorted().map(Span::toString).toList();
    }

    /** Months that were locked before he came, within their quarter, to an agency that rates it as a whole: a year has both. */
    private static Stream<Span> ratedBefore(Frame frame, Stations stations, Map<String, Tracked> left) {
        return frame.span().kind() != Kind.YEAR
                ? Stream.of()
                : stations.coveredIn(frame.span()).stream().filter(month -> left.containsKey(month.toString()));
    }

    private boolean isDue(Span part, Frame frame, Governing governing) {
        return governing.parts().stream().anyMatch(part::overlaps) && isInTime(part, frame.span(), frame.due());
    }

    private static List<String> superseded(Frame frame, Stations stations) {
        if (frame.basis() != Basis.WORK) return List.of();
        Stream<String> elsewhere = stations.leftBehind(frame.span()).stream().map(Span::toString);
        return Stream.concat(frame.superseded().stream(), elsewhere).distinct().toList();
    }

    /** What the spans of that person left at their lock, by span, in whichever agency he was. */
    private Map<String, Tracked> left(Member member) {
        return standings.where(Map.of("staff", member.staff().value())).stream()
                .map(standing -> standing.course().tracked())
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Tracked::span, Function.identity()));
    }
}
