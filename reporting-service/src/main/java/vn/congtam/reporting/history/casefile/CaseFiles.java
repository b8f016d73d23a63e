package vn.congtam.reporting.history.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.reading.Readings;
import vn.congtam.reporting.history.reading.Looked;
import vn.congtam.rulebook.period.Span;

/** Gathers a case file: here it is known which facts belong to it, and each service gives and proves its own. */
@Component
class CaseFiles {
    static final String SCORING = "scoring";
    private static final String SLIP = "slip/";
    private static final String INDICATOR = "indicator";
    private static final int MOST_PEOPLE = 300;
    private static final int MOST_ASKED = 10_000;

    private final Selection selection;
    private final Services services;
    private final Readings readings;
    private final FactReader reader;
    private final Clock clock;

    CaseFiles(Selection selection, Services services, Readings readings, FactReader reader, Clock clock) {
        this.selection = selection;
        this.services = services;
        this.readings = readings;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param span only what counts in it or in a shorter one within it, such as a year */
    byte[] ofPerson(Actor actor, StaffCode staff, @Nullable Span span, boolean official) {
        if (!actor.staff().equals(staff) && !actor.is(Role.INSPECTOR)) throw Refusal.CASE_NOT_YOURS.refuse();
        if (!selection.knows(staff)) throw Refusal.CASE_EMPTY.refuse("/staff");
        Wanted wanted = new Wanted();
        selection.about(staff, span).forEach(wanted::add);
        List<Looked> looks = selection.looksAt(staff, span);
        looks.stream()
                .flatMap(looked -> looked.looks().stream())
                .forEach(look -> Services.ALL.forEach(service -> wanted.fact(service, look.eventId())));
        noted(actor, span, Set.of(staff));
        return gathered(actor, Scope.of(staff, span), wanted, looks, official);
    }

    byte[] ofUnit(Actor actor, AgencyId agency, @Nullable String division, Span span, boolean official) {
        Wanted wanted = new Wanted();
        wanted.stream(SCORING, PeriodId.of(agency, span.toString()).toString());
        wanted.stream(SCORING, AgencyEvaluationId.of(agency, span.toString()).toString());
        Set<StaffCode> members = members(wanted, division);
        if (members.isEmpty()) throw Refusal.CASE_EMPTY.refuse("/span");
        if (members.size() > MOST_PEOPLE) throw Refusal.CASE_TOO_LARGE.refuse("/span", MOST_PEOPLE);
        List<Looked> looks = new ArrayList<>();
        for (StaffCode member : members) {
            selection.about(member, span).forEach(wanted::add);
            looks.addAll(selection.looksAt(member, span));
        }
        noted(actor, span, members);
        return gathered(actor, Scope.of(agency, division, span), wanted, looks, official);
    }

    /** Everybody who was ever listed in the period. */
    private Set<StaffCode> members(Wanted period, @Nullable String division) {
        return new LogPart(services, SCORING, reader, false)
                .with(period.of(SCORING)).facts().stream()
                        .filter(entry -> entry.type().equals("MemberListed"))
                        .map(entry -> ((MemberListed) reader.fact(entry)).member())
                        .filter(member -> division == null || member.division().equals(division))
                        .map(member -> member.staff())
                        .collect(Collectors.toSet());
    }

    private void noted(Actor actor, @Nullable Span span, Set<StaffCode> people) {
        String of = span == null ? null : span.toString();
        readings.seen(actor, Matter.HISTORY, of, people);
        readings.seen(actor, Matter.READINGS, of, people);
    }

    private byte[] gathered(Actor actor, Scope scope, Wanted wanted, List<Looked> looks, boolean official) {
        if (wanted.size() > MOST_ASKED) throw Refusal.CASE_TOO_LARGE.refuse("", MOST_ASKED);
        Pack pack = new Pack();
        pack.add("README.txt", readme());
        LogPart scoring = new LogPart(services, SCORING, reader, official).with(wanted.of(SCORING));
        Grounds grounds = new Grounds(reader).and(scoring.facts());
        scoring.with(wanted.firsts(SCORING, grounds.periods()));
        grounds.and(scoring.facts()).regulations().forEach(stream -> wanted.stream(INDICATOR, stream));
        for (String service : new TreeSet<>(wanted.services())) {
            LogPart part = service.equals(SCORING)
                    ? scoring
                    : new LogPart(services, service, reader, official).with(wanted.of(service));
            if (service.equals(INDICATOR)) judgedBy(grounds.and(part.facts()), part, pack);
            part.into(pack);
        }
        scoring.whole().forEach((stream, last) -> served(stream, last, pack));
        pack.json("readings.json", Selection.told(looks));
        Map<String, String> asked =
                Map.of("by", actor.staff().value(), "at", clock.instant().toString());
        return pack.closed(scope, asked, official);
    }

    /** What was adopted is in the file as well, also where nobody was rated by it: else it could not be told what held. */
    private void judgedBy(Grounds grounds, LogPart indicator, Pack pack) {
        indicator.with(grounds.issued().map(stream -> Map.entry("stream", stream)));
        new Rulebooks(reader).into(pack, grounds, indicator.facts());
    }

    /** As whoever asks would be shown it now; what has changed since its facts were given is left out. */
    private void served(String stream, long last, Pack pack) {
        if (!stream.startsWith(SLIP)) return;
        String slip = stream.substring(SLIP.length());
        services.find(services.at(SCORING, "/api/v1/slips/" + slip))
                .filter(bytes -> Shown.isWithin(last, bytes))
                .ifPresent(bytes -> pack.add("slips/" + slip + ".json", bytes));
    }

    private static byte[] readme() {
        try (InputStream text = Objects.requireNonNull(CaseFiles.class.getResourceAsStream("/case-file/README.txt"))) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
