package vn.congtam.bench.onestop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** One file, document or task, from its reception on: mostly done in time, sometimes late, opened again, withdrawn or still open. */
final class CaseWork {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String source;
    private final String form;
    private final String number;
    private final LocalDateTime now;
    private final List<String> events = new ArrayList<>();
    private LocalDate due;
    private boolean done;
    private boolean withdrawn;
    private int late;

    /**
     * @param form what it is: {@code file}, {@code document} or {@code task}
     * @param due the last day, before it is put off
     */
    CaseWork(String source, String form, String number, LocalDateTime now, LocalDate due) {
        this.source = source;
        this.form = form;
        this.number = number;
        this.now = now;
        this.due = due;
    }

    /** What it counts as in the end: the month, and whether it is completed, and how often late. */
    record Outcome(String month, boolean completed, int late) {}

    void lives(Random random, LocalDateTime received, String kind, String account) {
        tells("received", received, Map.of("kind", kind, "account", account, "due", due.toString()));
        if (random.nextInt(20) == 0) isPutOff(received.plusHours(1));
        LocalDateTime end = received.plusHours(2 + random.nextInt(24 * 8));
        int fate = random.nextInt(50);
        if (fate == 0) withdrawn = tells("withdrawn", end, Map.of());
        if (fate > 4) isDone(end);
        if (fate < 7 && done && tells("reopened", end.plusHours(3), Map.of())) {
            done = false;
            isDone(end.plusHours(30));
        }
    }

    private void isPutOff(LocalDateTime at) {
        LocalDate later = due.plusDays(3);
        if (tells("due-changed", at, Map.of("due", later.toString()))) due = later;
    }

    private void isDone(LocalDateTime at) {
        if (!tells("done", at, Map.of())) return;
        done = true;
        if (at.toLocalDate().isAfter(due)) late++;
    }

    /** @return whether it has happened by now */
    private boolean tells(String what, LocalDateTime at, Map<String, String> data) {
        if (at.isAfter(now)) return false;
        Map<String, Object> event = new TreeMap<>();
        event.put("specversion", "1.0");
        event.put("id", number + "-" + events.size());
        event.put("source", source);
        event.put("type", "vn.congtam." + form + "." + what);
        event.put("subject", number);
        event.put("time", ZonedDateTime.of(at, VIETNAM).toOffsetDateTime().toString());
        event.put("data", data);
        return events.add(JSON.writeValueAsString(event));
    }

    List<String> events() {
        return events;
    }

    boolean counts() {
        return !withdrawn && !events.isEmpty();
    }

    Outcome outcome() {
        return new Outcome(due.toString().substring(0, 7), done, late);
    }
}
