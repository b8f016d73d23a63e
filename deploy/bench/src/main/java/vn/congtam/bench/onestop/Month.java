package vn.congtam.bench.onestop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The files of a month, the same for the same seed, and what they come to.
 *
 * @param events as they happened
 * @param figures by official, kind and month
 */
record Month(List<String> events, Map<Key, Figures> figures) {
    private static final int HOURS_OF_WORK = 8;
    /** Of a one-stop shop and of an e-office; whatever it is, it counts by its kind. */
    private static final List<String> FORMS = List.of("file", "file", "document", "task");

    record Key(String staff, String kind, String month) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    record Figures(int assigned, int completed, int late) {
        static final Figures NONE = new Figures(0, 0, 0);

        Figures and(CaseWork.Outcome one) {
            return new Figures(assigned + 1, completed + (one.completed() ? 1 : 0), late + one.late());
        }
    }

    /**
     * @param system in whose name it is told
     * @param people staff codes; a third of the files is with the first two, as at a counter
     * @param now nothing happens after it, and all is received within its month
     */
    static Month of(String system, long seed, int files, List<String> people, List<String> kinds, LocalDateTime now) {
        Random random = new Random(seed);
        List<String> events = new ArrayList<>();
        Map<Key, Figures> figures = new TreeMap<>();
        for (int i = 0; i < files; i++) {
            LocalDateTime received = received(random, now);
            String staff = person(random, people);
            String kind = kinds.get(random.nextInt(kinds.size()));
            LocalDate due = received.toLocalDate().plusDays(1 + random.nextInt(7));
            CaseWork file =
                    new CaseWork("/" + system, FORMS.get(i % FORMS.size()), "%s-%05d".formatted(system, i), now, due);
            file.lives(random, received, kind, "tk." + staff);
            events.addAll(file.events());
            if (file.counts()) {
                CaseWork.Outcome end = file.outcome();
                figures.merge(new Key(staff, kind, end.month()), Figures.NONE.and(end), (some, one) -> some.and(end));
            }
        }
        return new Month(events, figures);
    }

    private static LocalDateTime received(Random random, LocalDateTime now) {
        LocalDate day = now.toLocalDate().withDayOfMonth(1 + random.nextInt(now.getDayOfMonth()));
        LocalDateTime at = day.atTime(8, 0).plusMinutes(random.nextInt(HOURS_OF_WORK * 60));
        return at.isAfter(now) ? now.minusMinutes(1) : at;
    }

    private static String person(Random random, List<String> people) {
        return random.nextInt(3) == 0
                ? people.get(random.nextInt(Math.min(2, people.size())))
                : people.get(random.nextInt(people.size()));
    }

    List<String> shuffled(long seed) {
        List<String> all = new ArrayList<>(events);
        Collections.shuffle(all, new Random(seed));
        return all;
    }
}
