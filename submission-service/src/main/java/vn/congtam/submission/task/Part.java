package vn.congtam.submission.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param lines of the owners, and of those who handed over to them
 */
record Part(Stage stage, Map<StaffCode, Deadline> deadlines, State state, int delivered, List<Line> lines) {
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
        return new Part(stage, same, State.AWAITED, 0, mine);
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

    /** Open units are the same for all who share them. */
    int open(List<StaffCode> owners) {
        return of(owners.getFirst()).orElseThrow().work().open();
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

    /** Handed in on that day: late for those whose day has passed. */
    List<Line> handedIn(List<StaffCode> owners, LocalDate today) {
        return lines.stream()
                .filter(line -> owners.contains(line.owner()))
                .map(line -> line.with(onTimeOrLate(line, today)))
                .toList();
    }

    /** What is accepted stays, with the day that was missed; the rest is the other's, on top of what he may have had before. */
    List<Line> handedOver(StaffCode from, StaffCode to, LocalDate today) {
        Line mine = of(from).orElseThrow();
        Line theirs = of(to).map(line -> line.with(line.work().more(mine.work().open())))
                .orElseGet(() -> mine.of(to, Work.assigned(mine.work().open())));
        return List.of(mine.with(onTimeOrLate(mine, today).handedOver()), theirs);
    }

    private Work onTimeOrLate(Line line, LocalDate today) {
        return deadline(line.owner()).filter(one -> one.counts(today)).isPresent()
                ? line.work().late()
                : line.work();
    }

    Part submitted(int quantity, List<Line> now) {
        return new Part(stage, moved(now, Deadline::delivered), State.SUBMITTED, quantity, with(now));
    }

    Part sentBack(LocalDate due, List<Line> now) {
        return new Part(stage, moved(now, one -> one.again(due)), State.AWAITED, 0, with(now));
    }

    Part accepted(List<Line> now) {
        State next = now.getFirst().work().open() == 0 ? State.ACCEPTED : State.AWAITED;
        return new Part(stage, moved(now, one -> Deadline.on(one.due())), next, 0, with(now));
    }

    /** Who had it before goes on with his days. */
    Part given(StaffCode from, StaffCode to, Stage anew, List<Line> now) {
        Map<StaffCode, Deadline> all = new HashMap<>(deadlines);
        all.computeIfPresent(from, (one, his) -> his.handedOver(isCharged(from, now)));
        all.putIfAbsent(to, Deadline.on(anew.due()));
        return new Part(anew, all, State.AWAITED, 0, with(now));
    }

    Part excused(List<Line> now) {
        return new Part(stage, deadlines, state, delivered, with(now));
    }

    private boolean isCharged(StaffCode from, List<Line> now) {
        int before = of(from).orElseThrow().work().lateTimes();
        return mine(now)
                .filter(line -> line.owner().equals(from))
                .anyMatch(line -> line.work().lateTimes() > before);
    }

    private Map<StaffCode, Deadline> moved(List<Line> now, UnaryOperator<Deadline> change) {
        Map<StaffCode, Deadline> all = new HashMap<>(deadlines);
        mine(now).forEach(line -> all.computeIfPresent(line.owner(), (one, his) -> change.apply(his)));
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
