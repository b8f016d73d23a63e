package vn.congtam.reporting.history.moment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.submission.Line;
import vn.congtam.platform.json.FactReader;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.telling.Snapshot;
import vn.congtam.reporting.history.telling.Teller;

/** What each fact leaves standing, until another takes its place. */
public final class Standings {
    private final Map<String, Standing> all = new LinkedHashMap<>();
    private final @Nullable StaffCode person;
    private final FactReader reader;
    private final boolean work;

    /**
     * @param person whose tasks they are
     * @param work whether what a slip takes over of a task stands in the slip: else it stands in the task
     */
    public Standings(@Nullable StaffCode person, FactReader reader, boolean work) {
        this.person = person;
        this.reader = reader;
        this.work = work;
    }

    public void stand(Told told, @Nullable String month) {
        Fact fact = told.fact(reader);
        if (!work && fact instanceof SlipFact.WorkRecorded) return;
        Line line = fact instanceof SlipFact.WorkRecorded f ? f.line() : Teller.line(fact, person, month);
        Snapshot.after(fact, line)
                .ifPresent(now -> all.put(
                        now.of(), new Standing(now.of(), titled(line, now.values()), told.eventId(), told.at())));
        if (fact instanceof SlipFact.SlipLocked slip) locked(slip.slip().toString(), Map.of("locked", "true"), told);
        if (fact instanceof SlipFact.SlipReopened slip) locked(slip.slip().toString(), Map.of(), told);
    }

    /** Those of which something is left. */
    public Stream<Standing> all() {
        return all.values().stream().filter(standing -> !standing.values().isEmpty());
    }

    private static Map<String, String> titled(@Nullable Line line, Map<String, String> values) {
        if (line == null) return values;
        Map<String, String> titled = new LinkedHashMap<>();
        titled.put("task", line.title());
        titled.putAll(values);
        return titled;
    }

    private void locked(String slip, Map<String, String> values, Told told) {
        String of = "lock of " + slip;
        all.put(of, new Standing(of, values, told.eventId(), told.at()));
    }
}
