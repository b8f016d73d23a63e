package vn.congtam.submission.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.Work;

/**
 * What a task is in one month. It is handed in in deliveries, one at a time, until no unit is open.
 *
 * @param stage with the day by which all is to be handed in
 * @param deadlines of the owners, and of those who handed over to them
 * @param delivered units under review
 * @param open units that nobody has had accepted
 * @param lines of the owners, and of those who handed over to them
 */
record Part(Stage stage, Map<StaffCode, Deadline> deadlines, State state, int delivered, int open, List<Line> lines) {
    enum State {
        AWAITED,
        SUBMITTED,
        ACCEPTED
    }

    Part {
        deadlines = Map.copyOf(deadlines);
    }

    static Part assigned(Stage stage, List<Line> all) {
        List<Line> mine =
                all.stream().filter(line -> line.month().equals(stage.month())).toList();
        Deadline due = Deadline.on(stage.due());
        Map<StaffCode, Deadline> same = mine.stream().collect(Collectors.toMap(Line::owner, line -> due));
        int units = mine.isEmpty() ? 0 : mine.getFirst().work().open();
        return new Part(stage, same, State.AWAITED, 0, units, mine);
    }

    boolean is(State asked) {
        return state == asked;
    }

    boolean isOf(StaffCode somebody) {
        return of(somebody).isPresent();
    }

    Optional<Line> of(StaffCode somebody) {
        return lines.stream().filter(line -> line.owner().equals(somebody)).findFirst();
    }

    boolean needsEvidence() {
        return lines.stream().anyMatch(line -> line.product().evidenceRequired());
    }

    List<Line> changed(List<StaffCode> owners, UnaryOperator<Work> change) {
        return lines.stream()
                .filter(line -> owners.contains(line.owner()))
                .map(line -> line.with(change.apply(line.work())))
                .toList();
    }

    /** None for who never had it. */
    Optional<Deadline> deadline(StaffCode somebody) {
        return Optional.ofNullable(deadlines.get(somebody));
    }

    /** The last of the owners' days. */
    LocalDate until(List<StaffCode> owners) {
        return owners.stream()
                .flatMap(owner -> deadline(owner).stream())
                .map(Deadline::until)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    boolean isMissedBy(List<StaffCode> owners, LocalDate today) {
        return owners.stream().flatMap(owner -> deadline(owner).stream()).anyMatch(one -> one.isMissed(today));
    }

    /** So many units handed in on that day: late for those whose day has passed. */
    List<Line> handedIn(List<StaffCode> owners, int units, LocalDate today) {
        return lines.stream()
                .filter(line -> owners.contains(line.owner()))
                .map(line -> line.with(onTimeOrLate(line, units, today)))
                .toList();
    }

    /**
     * What is accepted stays, and what was missed stays missed; all that is open is the other's to do, who may have had it
     * before. After the day all of that is late.
     */
    List<Line> handedOver(StaffCode from, StaffCode to, LocalDate today) {
        Line mine = of(from).orElseThrow();
        Line theirs = of(to).map(line -> line.with(line.work().takenBack(open)))
                .orElseGet(() -> mine.of(to, Work.assigned(open)));
        Work left = onTimeOrLate(mine, open, today);
        return List.of(mine.with(left.handedOver(kept(mine, today))), theirs);
    }

    /** Also what he missed before, and others had accepted since. */
    private int kept(Line mine, LocalDate today) {
        int before = mine.work().open() - open;
        return before
                + deadline(mine.owner())
                        .map(his -> his.missed(open, mine.work().fellShort(), today))
                        .orElse(0);
    }

    private Work onTimeOrLate(Line line, int units, LocalDate today) {
        return deadline(line.owner()).filter(one -> one.counts(today)).isPresent()
                ? line.work().late(units)
                : line.work();
    }

    Part submitted(int quantity, List<Line> now) {
        Map<StaffCode, Deadline> then =
                moved(now, (his, line) -> his.delivered(isMore(line, Work::lateTimes) ? open : 0));
        return new Part(stage, then, State.SUBMITTED, quantity, open, with(now));
    }

    Part sentBack(LocalDate due, List<Line> now) {
        Map<StaffCode, Deadline> then = moved(
                now, (his, line) -> his.again(due, delivered, isMore(line, Work::qualityFailures) ? delivered : 0));
        return new Part(stage, then, State.AWAITED, 0, open, with(now));
    }

    Part accepted(int units, List<Line> now) {
        int left = open - units;
        State next = left == 0 ? State.ACCEPTED : State.AWAITED;
        return new Part(stage, moved(now, (his, _) -> his.accepted(units)), next, 0, left, with(now));
    }

    /** Who had it before goes on with his days. */
    Part given(StaffCode from, StaffCode to, Stage anew, List<Line> now) {
        Map<StaffCode, Deadline> all = new HashMap<>(deadlines);
        all.computeIfPresent(from, (one, his) -> his.handedOver(isCharged(from, now)));
        all.putIfAbsent(to, Deadline.on(anew.due()));
        return new Part(anew, all, State.AWAITED, 0, open, with(now));
    }

    Part counted(List<Line> now) {
        int left = now.getFirst().work().open();
        return new Part(stage, deadlines, left == 0 ? State.ACCEPTED : State.AWAITED, 0, left, with(now));
    }

    Part excused(List<Line> now) {
        return new Part(stage, deadlines, state, delivered, open, with(now));
    }

    private boolean isCharged(StaffCode from, List<Line> now) {
        return mine(now).anyMatch(line -> line.owner().equals(from) && isMore(line, Work::lateTimes));
    }

    private boolean isMore(Line now, ToIntFunction<Work> counted) {
        Line before = of(now.owner()).orElseThrow();
        return counted.applyAsInt(now.work()) > counted.applyAsInt(before.work());
    }

    private Map<StaffCode, Deadline> moved(List<Line> now, BiFunction<Deadline, Line, Deadline> change) {
        Map<StaffCode, Deadline> all = new HashMap<>(deadlines);
        mine(now).forEach(line -> all.computeIfPresent(line.owner(), (one, his) -> change.apply(his, line)));
        return all;
    }

    private Stream<Line> mine(List<Line> now) {
        return now.stream().filter(line -> line.month().equals(stage.month()));
    }

    private List<Line> with(List<Line> now) {
        List<Line> mine = mine(now).toList();
        Stream<Line> others = lines.stream()
                .filter(line -> mine.stream().noneMatch(one -> one.owner().equals(line.owner())));
        return Stream.concat(mine.stream(), others).toList();
    }
}
