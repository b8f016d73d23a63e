package vn.congtam.standalone.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Plays steps day by day; on a day, what belongs together in order and the rest side by side. */
final class Calendar {
    private static final int HANDS = 8;

    private final Consumer<LocalDate> morning;

    /** @param morning told at the beginning of each day */
    Calendar(Consumer<LocalDate> morning) {
        this.morning = morning;
    }

    void play(List<Step> steps, LocalDate until) {
        Map<LocalDate, List<Step>> days = steps.stream()
                .filter(step -> !step.day().isAfter(until))
                .collect(Collectors.groupingBy(Step::day, TreeMap::new, Collectors.toList()));
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            days.forEach((day, ofDay) -> {
                morning.accept(day);
                lanes(ofDay).stream()
                        .map(lane -> hands.submit(
                                () -> lane.forEach(step -> step.play().run())))
                        .toList()
                        .forEach(Calendar::finish);
            });
        }
    }

    private static List<List<Step>> lanes(List<Step> steps) {
        return new ArrayList<>(
                steps.stream().collect(Collectors.groupingBy(Step::lane)).values());
    }

    private static void finish(Future<?> lane) {
        try {
            lane.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
