package vn.congtam.reporting.history.casefile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.ledger.witness.AddCheckpoint;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.reading.Readings;
import vn.congtam.rulebook.period.Span;

/** Draws slips of a locked period for a second look. */
@Component
class Samples {
    private static final String LOCKED = "PeriodLocked";

    private final Services services;
    private final Readings readings;
    private final FactReader reader;

    Samples(Services services, Readings readings, FactReader reader) {
        this.services = services;
        this.readings = readings;
        this.reader = reader;
    }

    Sample of(Actor actor, AgencyId agency, Span span, int size) {
        String period = PeriodId.of(agency, span.toString()).toString();
        List<Entry> facts = facts(period);
        if (facts.isEmpty()) throw Refusal.CASE_EMPTY.refuse("/span");
        Entry locked = facts.stream()
                .filter(entry -> entry.type().equals(LOCKED))
                .findFirst()
                .orElseThrow(() -> Refusal.NOT_LOCKED_YET.refuse("/span"));
        AddCheckpoint growth = covering(locked.pos());
        List<StaffCode> of = members(facts.stream().filter(entry -> entry.pos() <= locked.pos()));
        Draw draw = Draw.of(growth.checkpoint().root().toString(), period);
        List<StaffCode> drawn = draw.from(of.stream().map(StaffCode::value).toList(), size).stream()
                .map(StaffCode::new)
                .toList();
        readings.seen(actor, Matter.HISTORY, span.toString(), drawn);
        return new Sample(period, locked.pos(), growth.note().toString(), Draw.RULE, draw.seed(), of, drawn);
    }

    private List<Entry> facts(String period) {
        return new LogPart(services, CaseFiles.SCORING, reader, false)
                .with(Stream.of(Map.entry("stream", period)))
                .facts();
    }

    /** Not any that is at hand: the first that there was, so that who draws has no choice. */
    private AddCheckpoint covering(long position) {
        byte[] growth =
                services.get(services.at(CaseFiles.SCORING, "/ledger/growth").queryParam("covering", position));
        return AddCheckpoint.parse(growth);
    }

    private List<StaffCode> members(Stream<Entry> facts) {
        Map<String, StaffCode> members = new TreeMap<>();
        facts.forEach(entry -> {
            Fact fact = reader.fact(entry);
            if (fact instanceof MemberListed listed)
                members.put(listed.member().staff().value(), listed.member().staff());
            if (fact instanceof MemberReleased released)
                members.remove(released.staff().value());
        });
        return List.copyOf(members.values());
    }
}
