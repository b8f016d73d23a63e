package vn.congtam.scoring.reference.assessment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;

/**
 * The work of one person and month, with who assessed it.
 *
 * @param tasks by their ids
 */
record Assessed(String work, SortedMap<String, Part> tasks) {

    /**
     * @param by who accepted, returned, failed or asked for more, or decided upon an exemption, and for whom they did
     * @param shortfall whether something is counted against it that is not exempted
     */
    record Part(SortedSet<String> by, boolean shortfall) {
        static final Part NOTHING = new Part(new TreeSet<>(), false);

        Part {
            by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
        }

        Part found(Line line) {
            return new Part(by, line.work().fellShort());
        }

        Part by(Stream<String> assessors) {
            SortedSet<String> all = new TreeSet<>(by);
            assessors.forEach(all::add);
            return new Part(all, shortfall);
        }

        Stream<StaffCode> assessors() {
            return by.stream().map(StaffCode::new);
        }
    }

    Assessed {
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
    }

    static Assessed of(@Nullable Assessed known, String work) {
        return known == null ? new Assessed(work, new TreeMap<>()) : known;
    }

    static String key(StaffCode owner, String month) {
        return owner.value() + "/" + month;
    }

    Assessed told(TaskId task, UnaryOperator<Part> change) {
        SortedMap<String, Part> all = new TreeMap<>(tasks);
        all.put(task.value(), change.apply(task(task.value())));
        return new Assessed(work, all);
    }

    Part task(String task) {
        return tasks.getOrDefault(task, Part.NOTHING);
    }
}
