package vn.congtam.calculator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Overrides;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Quarter;
import vn.congtam.rulebook.period.Quarterly;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.period.Tracked;
import vn.congtam.rulebook.period.Year;
import vn.congtam.rulebook.period.Yearly;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Slip;

/**
 * A quarter, a year or days for an occasion.
 *
 * @param judged what is judged once for it
 * @param parts the shorter spans that count
 * @param carried months of the quarter before that were too few to be rated, and count, too
 */
record Longer(Span span, Slip judged, List<Span> parts, List<Span> carried, List<Tracked> tracked) implements Scorable {
    private static final Pattern APART = Pattern.compile("/(?<list>months|carried)/(?<place>\\d+)(?<rest>.*)");

    @Override
    public List<Violation> examine(RuleSet rules) {
        Stream<Violation> wrong = isYear()
                ? Stream.concat(Year.by(rules).examine(yearly()).stream(), ignored())
                : Quarter.by(rules).examine(quarterly()).stream();
        return Stream.concat(wrong.map(this::asWritten), overrides()).toList();
    }

    @Override
    public Score score(RuleSet rules) {
        return isYear() ? Year.by(rules).score(yearly()) : Quarter.by(rules).score(quarterly());
    }

    private boolean isYear() {
        return span.kind() == Kind.YEAR;
    }

    private Yearly yearly() {
        return Yearly.of(span, parts, tracked, judged.overrides(), judged.absence());
    }

    private Quarterly quarterly() {
        return Quarterly.of(span, judged, parts, carried, tracked);
    }

    /** Nothing is judged once for a year: what would be silently ignored is refused instead. */
    private Stream<Violation> ignored() {
        Stream<String> given = Stream.of(
                judged.general() == null ? "" : "/general",
                judged.leadership().equals(Leadership.UNKNOWN) ? "" : "/leadership",
                carried.isEmpty() ? "" : "/carried");
        return given.filter(pointer -> !pointer.isEmpty()).map(Defect.NOT_COUNTED::at);
    }

    private Stream<Violation> overrides() {
        Stream<Violation> once = Overrides.examine(judged.overrides(), judged.leader(), span.years()).stream();
        Stream<Violation> before = IntStream.range(0, tracked.size()).boxed().flatMap(this::overridesOf);
        return Stream.concat(once, before);
    }

    private Stream<Violation> overridesOf(int index) {
        Tracked one = tracked.get(index);
        return Overrides.examine(one.overrides(), one.leader(), one.span().years()).stream()
                .map(wrong -> wrong.under("/tracked/" + index));
    }

    /** The rulebook names the parts of its own input. */
    private Violation asWritten(Violation wrong) {
        String pointer = tracked(wrong.pointer())
                .replaceFirst("^/(quarter|year)$", "/span")
                .replaceFirst("^/due", "/parts")
                .replaceFirst("/work$", "/volumes")
                .replaceFirst("/total$", "/exactTotal")
                .replaceFirst("/grade$", "/decided");
        return new Violation(wrong.code(), pointer, wrong.message());
    }

    /** Its own months and those carried, which the rulebook counts apart, stand in one list. */
    private String tracked(String pointer) {
        Matcher at = APART.matcher(pointer);
        if (!at.matches()) return pointer;
        boolean before = at.group("list").equals("carried");
        int[] places = IntStream.range(0, tracked.size())
                .filter(i -> carried.contains(tracked.get(i).span()) == before)
                .toArray();
        return "/tracked/" + places[Integer.parseInt(at.group("place"))] + at.group("rest");
    }
}
