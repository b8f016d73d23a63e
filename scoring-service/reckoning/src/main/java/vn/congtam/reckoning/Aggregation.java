package vn.congtam.reckoning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Volumes;
import vn.congtam.rulebook.Components;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Work;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Quarter;
import vn.congtam.rulebook.period.Quarterly;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.period.Year;
import vn.congtam.rulebook.period.Yearly;

/** The score of a longer span from what the shorter ones left. */
final class Aggregation {
    private Aggregation() {}

    static Score score(Sheet sheet) {
        Span span = Span.parse(sheet.span());
        return span.kind() == Kind.YEAR ? year(sheet, span) : quarter(sheet, span);
    }

    /** Likewise whole months for an occasion. */
    private static Score quarter(Sheet sheet, Span quarter) {
        return Quarter.by(sheet.rules()).score(quarterly(sheet, quarter));
    }

    private static Quarterly quarterly(Sheet sheet, Span quarter) {
        List<Tracked> carried = sheet.carried();
        List<Tracked> counted =
                Stream.concat(carried.stream(), counted(sheet).stream()).toList();
        return Quarterly.of(
                quarter,
                Translation.judgedOnce(sheet),
                parts(sheet),
                carried.stream().map(Tracked::span).map(Span::parse).toList(),
                counted.stream().map(one -> tracked(one, sheet)).toList());
    }

    /** As they were tracked. */
    static List<Tracked> carriedOn(Sheet sheet) {
        Quarterly input = quarterly(sheet, Span.parse(sheet.span()));
        Set<String> spans = Quarter.by(sheet.rules()).carriedOn(input).stream()
                .map(one -> one.span().toString())
                .collect(Collectors.toSet());
        return sheet.done().tracked().stream()
                .filter(one -> spans.contains(one.span()))
                .toList();
    }

    private static Score year(Sheet sheet, Span year) {
        return Year.by(sheet.rules())
                .score(Yearly.of(
                        year,
                        parts(sheet),
                        tracked(sheet),
                        Translation.conclusions(sheet),
                        Translation.absence(sheet.judged().unrated())));
    }

    private static List<Span> parts(Sheet sheet) {
        return sheet.done().parts().stream().map(Span::parse).toList();
    }

    private static List<vn.congtam.rulebook.period.Tracked> tracked(Sheet sheet) {
        return counted(sheet).stream().map(one -> tracked(one, sheet)).toList();
    }

    /** What was tracked of the parts, in their order. */
    static List<Tracked> counted(Sheet sheet) {
        Map<String, Tracked> known =
                sheet.done().tracked().stream().collect(Collectors.toMap(Tracked::span, Function.identity()));
        return sheet.done().parts().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static vn.congtam.rulebook.period.Tracked tracked(Tracked one, Sheet sheet) {
        return one.worked() == null
                ? tracked(one)
                : tracked(one).workedIn(one.worked().stream().map(Span::parse).toList(), parts(sheet));
    }

    private static vn.congtam.rulebook.period.Tracked tracked(Tracked one) {
        Work work = work(one.volumes());
        return new vn.congtam.rulebook.period.Tracked(
                Span.parse(one.span()),
                one.leader(),
                State.valueOf(one.state()),
                Translation.absence(one.unrated()),
                work,
                Components.of(work, ratio(one.unitResult()), ratio(one.organisation()), ratio(one.unity())),
                ratio(one.generalPoints()),
                ratio(one.exactTotal()),
                one.decided() == null ? null : Grade.valueOf(one.decided().name()),
                one.overrides().stream().map(Translation::conclusion).toList());
    }

    private static @Nullable Work work(@Nullable Volumes of) {
        return of == null
                ? null
                : new Work(
                        Ratio.parse(of.assigned()),
                        Ratio.parse(of.completed()),
                        Ratio.parse(of.quality()),
                        Ratio.parse(of.progress()));
    }

    private static @Nullable Ratio ratio(@Nullable String exact) {
        return exact == null ? null : Ratio.parse(exact);
    }
}
