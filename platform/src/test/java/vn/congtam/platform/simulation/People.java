package vn.congtam.platform.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.Entry;
import vn.congtam.events.FactNames;
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.store.commits.CommandRepeated;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.Draft;
import vn.congtam.platform.store.commits.SteppedLog;
import vn.congtam.platform.store.commits.SteppedLog.Outcome;

/** Who writes, at times what somebody else has just written to, and asks again for what was not answered. */
final class People {
    static final List<String> TASKS = List.of("a", "b", "c");
    private static final Instant MORNING = Instant.parse("2026-10-05T01:00:00Z");
    private static final int MOST_TRIES = 200;

    private final Random chance;
    private final List<String> open = new ArrayList<>();
    private final Map<String, List<String>> acknowledged = new HashMap<>();
    private int commands;
    private int facts;

    People(Random chance) {
        this.chance = chance;
    }

    Map<String, List<String>> acknowledged() {
        return acknowledged;
    }

    /** Some commands that come together, new ones and such as were not answered. */
    void write(SteppedLog log) {
        Set<String> now = new HashSet<>();
        for (int i = 1 + chance.nextInt(3); i > 0; i--) now.add(next());
        write(log, List.copyOf(now));
    }

    private String next() {
        if (!open.isEmpty() && chance.nextBoolean()) return open.get(chance.nextInt(open.size()));
        String command = "command-" + commands++;
        open.add(command);
        return command;
    }

    private void write(SteppedLog log, List<String> now) {
        List<Commit> known = log.from(0, SteppedLog.MOST);
        List<Draft> drafts = now.stream().map(command -> draft(command, known)).toList();
        List<Outcome> outcomes = log.write(drafts);
        for (int i = 0; i < now.size(); i++) settle(now.get(i), outcomes.get(i));
    }

    /** What was decided on what is out of date by now is decided anew the next time. */
    private Draft draft(String command, List<Commit> known) {
        String task = TASKS.get(Math.floorMod(command.hashCode(), TASKS.size()));
        long seq = known.stream()
                .flatMap(commit -> commit.facts().stream())
                .filter(fact -> fact.stream().equals("task/" + task))
                .count();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i <= Math.floorMod(command.hashCode() / 7, 3); i++) entries.add(entry(task, seq + i));
        return new Draft(command, "request of " + command, now(), entries);
    }

    private Entry entry(String task, long seq) {
        TaskReturned fact =
                new TaskReturned(new TaskId(task), "reason-" + facts, LocalDate.parse("2026-10-31"), List.of());
        return new Entry(
                "congtam.test/tasks",
                0,
                "fact-" + facts++,
                "task/" + task,
                seq,
                FactNames.nameOf(TaskReturned.class),
                1,
                now(),
                "VC0003",
                null,
                "c-1",
                Map.of(),
                Canonical.text(fact));
    }

    /** Clocks go wrong by an hour, and step back: what counts is the place in the log. */
    private Instant now() {
        return MORNING.plusSeconds(chance.nextInt(7_200) - 3_600L);
    }

    private void settle(String command, Outcome outcome) {
        @Nullable Commit commit = outcome.commit();
        if (outcome.why() instanceof CommandRepeated repeated) commit = repeated.first();
        if (commit == null) return;
        open.remove(command);
        acknowledged.put(
                command, commit.facts().stream().map(Commit.Stored::eventId).toList());
    }

    /** A few are given up, and may have been carried out or not. */
    void writeTheRest(SteppedLog log) {
        if (!open.isEmpty() && chance.nextBoolean()) open.removeFirst();
        for (int tries = 0; !open.isEmpty() && tries < MOST_TRIES; tries++) write(log, List.of(open.getFirst()));
        if (!open.isEmpty()) throw new AssertionError("never carried out: " + open);
    }

    /** What the log comes to by the plainest fold there is. */
    Map<String, String> expected(List<Commit> log) {
        Map<String, String> expected = new TreeMap<>();
        log.forEach(commit -> commit.facts().forEach(fact -> {
            String text = new String(fact.entry(), StandardCharsets.UTF_8);
            String reason = text.substring(text.indexOf("\"reason-") + 1);
            String task = fact.stream().substring("task/".length());
            expected.merge(task, reason.substring(0, reason.indexOf('"')), (all, one) -> all + " " + one);
        }));
        return expected;
    }
}
