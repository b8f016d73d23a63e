package vn.congtam.submission.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.Work;

/**
 * What a task is in one month. It is handed in in deliveries, one at a time, until no unit is open.
 *
 * @param stage with the day by which all is to be handed in
 * @param until the day by which the next delivery is; later than that of the stage only for what was sent back
 * @param delivered units under review
 * @param lines of the owners, and of those who handed over to them
 */
record Part(Stage stage, LocalDate until, State state, int delivered, List<Line> lines) {
    enum State {
        AWAITED,
        SUBMITTED,
        ACCEPTED
    }

    static Part assigned(Stage stage, List<Line> all) {
        List<Line> mine =
                all.stream().filter(line -> line.month().equals(stage.month())).toList();
        return new Part(stage, stage.due(), State.AWAITED, 0, mine);
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

    /** What is accepted stays, the rest is the other's, on top of what he may have had before. */
    List<Line> handedOver(StaffCode from, StaffCode to) {
        Line mine = of(from).orElseThrow();
        Line theirs = of(to).map(line -> line.with(line.work().more(mine.work().open())))
                .orElseGet(() -> mine.of(to, Work.assigned(mine.work().open())));
        return List.of(mine.with(mine.work().handedOver()), theirs);
    }

    Part submitted(int quantity, List<Line> now) {
        return new Part(stage, until, State.SUBMITTED, quantity, with(now));
    }

    Part sentBack(LocalDate due, List<Line> now) {
        return new Part(stage, due, State.AWAITED, 0, with(now));
    }

    Part accepted(List<Line> now) {
        State next = now.getFirst().work().open() == 0 ? State.ACCEPTED : State.AWAITED;
        return new Part(stage, stage.due(), next, 0, with(now));
    }

    Part given(Stage anew, List<Line> now) {
        return new Part(anew, anew.due(), State.AWAITED, 0, with(now));
    }

    Part excused(List<Line> now) {
        return new Part(stage, until, state, delivered, with(now));
    }

    private List<Line> with(List<Line> now) {
        List<Line> mine =
                now.stream().filter(line -> line.month().equals(stage.month())).toList();
        Stream<Line> others = lines.stream()
                .filter(line -> mine.stream().noneMatch(one -> one.owner().equals(line.owner())));
        return Stream.concat(mine.stream(), others).toList();
    }
}
