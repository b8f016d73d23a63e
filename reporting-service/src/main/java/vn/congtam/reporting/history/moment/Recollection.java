package vn.congtam.reporting.history.moment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.submission.Line;
import vn.congtam.platform.json.FactReader;
import vn.congtam.reporting.history.chapter.Chapter;
import vn.congtam.reporting.history.chapter.Dated;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.history.telling.Snapshot;
import vn.congtam.reporting.history.telling.Teller;
import vn.congtam.rulebook.period.Span;

/** One person's facts, read up to a moment and for a day. */
public final class Recollection implements Remembered {
    private final StaffCode person;
    private final FactReader reader;
    private final List<Dated> facts;

    public Recollection(StaffCode person, List<Chapter> about, FactReader reader) {
        this.person = person;
        this.reader = reader;
        this.facts = Dated.of(about);
    }

    @Override
    public Optional<Instant> begins() {
        return facts.stream().map(one -> one.told().at()).findFirst();
    }

    @Override
    public State at(Moment moment) {
        Service service = new Service();
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (Dated one : facts) {
            if (one.told().at().isAfter(moment.known())) break;
            String month = one.month();
            if (month == null) serve(one.told(), service);
            else if (isAbout(month, moment)) stand(one.told().fact(reader), one, standings);
        }
        Stream<Standing> others = standings.values().stream()
                .filter(standing -> !standing.values().isEmpty());
        return new State(
                moment, Stream.concat(service.on(moment.on()).stream(), others).toList());
    }

    /** Of what belongs to no span only the service is remembered. */
    private void serve(Told told, Service service) {
        if (told.fact(reader) instanceof StaffFact staff && staff.staff().equals(person)) service.told(staff, told);
    }

    private static boolean isAbout(String month, Moment moment) {
        Span span = Span.parse(month);
        return !moment.on().isBefore(span.first()) && !moment.on().isAfter(span.last());
    }

    private void stand(Fact fact, Dated one, Map<String, Standing> standings) {
        // What a slip takes over of a task stands in the task.
        if (fact instanceof SlipFact.WorkRecorded) return;
        Told told = one.told();
        Line line = Teller.line(fact, person, one.month());
        Snapshot.after(fact, line)
                .ifPresent(now -> standings.put(
                        now.of(), new Standing(now.of(), titled(line, now.values()), told.eventId(), told.at())));
        if (fact instanceof SlipFact.SlipLocked slip)
            locked(slip.slip().toString(), Map.of("locked", "true"), told, standings);
        if (fact instanceof SlipFact.SlipReopened slip) locked(slip.slip().toString(), Map.of(), told, standings);
    }

    private static Map<String, String> titled(@Nullable Line line, Map<String, String> values) {
        if (line == null) return values;
        Map<String, String> titled = new LinkedHashMap<>();
        titled.put("task", line.title());
        titled.putAll(values);
        return titled;
    }

    private static void locked(String slip, Map<String, String> values, Told told, Map<String, Standing> standings) {
        String of = "lock of " + slip;
        standings.put(of, new Standing(of, values, told.eventId(), told.at()));
    }
}
