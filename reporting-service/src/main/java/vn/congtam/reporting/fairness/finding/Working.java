package vn.congtam.reporting.fairness.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.fairness.Signal;
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.fairness.finding.Finding.Figure;
import vn.congtam.reporting.fairness.finding.Finding.State;
import vn.congtam.reporting.fairness.statistic.Spread;
import vn.congtam.reporting.fairness.trail.Judged;
import vn.congtam.reporting.fairness.trail.Judged.Seat;
import vn.congtam.reporting.fairness.trail.Paper;
import vn.congtam.reporting.fairness.trail.Timesheet;
import vn.congtam.reporting.fairness.trail.Trail;

/** What somebody says he did. */
record Working(Trail trail, Yardstick yardstick, Thresholds from) {
    private static final int DAY = 24 * 60;
    private static final double HOUR = 60;

    Stream<Finding> findings() {
        return Stream.of(volume(), hours(), impossibleDay(), burst(), sameEvidence())
                .flatMap(Optional::stream);
    }

    private Optional<Finding> volume() {
        return trail.own().stream()
                .filter(slip -> slip.volume() > 0)
                .findFirst()
                .map(slip -> compared(
                        Signal.VOLUME,
                        slip.volume(),
                        1,
                        yardstick.volumes().get(group(slip)),
                        slip.volumes().values().stream()
                                .map(volume -> Trace.of(slip, volume.deed()))
                                .toList()));
    }

    private Optional<Finding> hours() {
        int minutes = trail.sheets().stream().mapToInt(Timesheet::minutes).sum();
        if (minutes == 0) return Optional.empty();
        Spread others = trail.own().stream()
                .findFirst()
                .map(slip -> yardstick.minutes().get(group(slip)))
                .orElse(null);
        return Optional.of(compared(
                Signal.HOURS,
                minutes,
                HOUR,
                others,
                items(trail.sheets().stream().flatMap(sheet -> sheet.items().stream()))));
    }

    private static String group(Judged slip) {
        Seat seat = slip.seat();
        return seat == null ? "" : seat.similarTasks();
    }

    /** @param unit so many of what is measured are one of what is shown */
    private Finding compared(Signal signal, double value, double unit, @Nullable Spread others, List<Trace> traces) {
        int people = others == null ? 0 : others.people();
        if (others == null || people < from.leastPeople()) {
            return finding(
                    signal, State.TOO_FEW, List.of(Figure.of("own", value / unit), Figure.of("peers", people)), traces);
        }
        OptionalDouble z = others.z(value);
        List<Figure> figures = Stream.concat(
                        Stream.of(
                                Figure.of("own", value / unit),
                                Figure.of("median", others.median() / unit),
                                Figure.of("deviation", others.deviation() / unit),
                                Figure.of("peers", people)),
                        z.stream().mapToObj(far -> Figure.of("z", far)))
                .toList();
        return finding(signal, z.orElse(0) > from.farAway() ? State.ASKS : State.CLEAR, figures, traces);
    }

    private Optional<Finding> impossibleDay() {
        Map<LocalDate, List<Timesheet.Item>> days = trail.sheets().stream()
                .flatMap(sheet -> sheet.items().stream())
                .collect(Collectors.groupingBy(Timesheet.Item::day));
        if (days.isEmpty()) return Optional.empty();
        List<List<Timesheet.Item>> beyond =
                days.values().stream().filter(day -> minutes(day) > DAY).toList();
        int most = days.values().stream().mapToInt(Working::minutes).max().orElse(0);
        return Optional.of(finding(
                Signal.IMPOSSIBLE_DAY,
                beyond.isEmpty() ? State.CLEAR : State.ASKS,
                List.of(Figure.of("days", beyond.size()), Figure.of("longest", most / HOUR)),
                items(beyond.stream().flatMap(List::stream))));
    }

    private static int minutes(List<Timesheet.Item> day) {
        return day.stream().mapToInt(Timesheet.Item::minutes).sum();
    }

    private List<Trace> items(Stream<Timesheet.Item> items) {
        return items.map(item -> Trace.of(trail.staff(), item.deed())).toList();
    }

    private Optional<Finding> burst() {
        List<Trace> all = trail.tasks().stream()
                .flatMap(task -> task.submitted().stream()
                        .filter(deed -> deed.by().equals(trail.staff().value()))
                        .map(deed -> Trace.of(task, deed)))
                .toList();
        if (all.isEmpty()) return Optional.empty();
        List<Trace> last = all.stream().filter(this::isOnLastDays).toList();
        boolean few = all.size() < from.leastDeliveries();
        boolean asks = last.size() >= from.lastShare() * all.size();
        return Optional.of(finding(
                Signal.BURST,
                few ? State.TOO_FEW : asks ? State.ASKS : State.CLEAR,
                List.of(
                        Figure.of("deliveries", all.size()),
                        Figure.of("last", last.size()),
                        Figure.of("days", from.lastDays())),
                last));
    }

    private boolean isOnLastDays(Trace one) {
        LocalDate day = LocalDate.ofInstant(one.deed().at(), Act.VIETNAM);
        return day.getDayOfMonth() > day.lengthOfMonth() - from.lastDays();
    }

    private Optional<Finding> sameEvidence() {
        if (trail.papers().isEmpty()) return Optional.empty();
        List<Paper> again = trail.papers().stream()
                .filter(Paper::isUsedAgain)
                .filter(paper -> paper.uses().stream()
                        .anyMatch(use -> isInSpan(use.deed().at())))
                .toList();
        List<Trace> uses = again.stream()
                .flatMap(paper -> paper.uses().stream())
                .map(use -> Trace.of(use, trail.staff()))
                .toList();
        return Optional.of(finding(
                Signal.SAME_EVIDENCE,
                again.isEmpty() ? State.CLEAR : State.ASKS,
                List.of(Figure.of("files", again.size()), Figure.of("uses", uses.size())),
                uses));
    }

    private boolean isInSpan(Instant at) {
        return trail.span().contains(LocalDate.ofInstant(at, Act.VIETNAM));
    }

    private Finding finding(Signal signal, State state, List<Figure> figures, List<Trace> traces) {
        return Finding.of(trail.staff(), trail.span().toString(), signal, state, figures, traces);
    }
}
