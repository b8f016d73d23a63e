package vn.congtam.platform.ledger;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.store.commits.Commit;

/** Whose business a fact is: of who did it, and of whom it is about by the words that facts have for that. */
final class Concern {
    private static final List<String> ABOUT = List.of("staff", "owner", "delegate");

    /** Parts of a fact that name their owner. */
    private static final List<String> OWNED = List.of("now", "line");

    /** Rules are no secret, nor is which of them hold for whom from when. */
    private static final List<String> LAID_DOWN = List.of("ruleset/", "regulation/", "criteria/");

    /** That a period was opened names nobody, and says by which rules all in it are judged. */
    private static final String OPENED = "PeriodOpened";

    private final JsonMapper mapper;

    Concern(JsonMapper mapper) {
        this.mapper = mapper;
    }

    boolean mayProve(Actor actor, Commit.Stored fact) {
        return mayKnow(actor, fact.stream())
                || fact.type().equals(OPENED)
                || isOf(actor.staff().value(), mapper.readTree(fact.entry()));
    }

    /** Whether he may be told that nothing was ever recorded there; of a person that would tell something. */
    static boolean mayKnow(Actor actor, String stream) {
        return actor.is(Role.INSPECTOR) || LAID_DOWN.stream().anyMatch(stream::startsWith);
    }

    /** Whose records these facts are, also where one names several. */
    List<StaffCode> people(Collection<byte[]> entries) {
        return entries.stream()
                .map(entry -> mapper.readTree(entry).path("payload"))
                .flatMap(payload -> Stream.concat(about(payload), together(payload)))
                .map(StaffCode::new)
                .distinct()
                .toList();
    }

    private static boolean isOf(String staff, JsonNode entry) {
        JsonNode payload = entry.path("payload");
        return staff.equals(entry.path("actor").asString(""))
                || staff.equals(payload.path("by").asString(""))
                || about(payload).anyMatch(staff::equals);
    }

    private static Stream<String> about(JsonNode payload) {
        Stream<String> named = ABOUT.stream().map(name -> payload.path(name).asString(""));
        Stream<String> member = Stream.of(payload.path("member").path("staff").asString(""));
        Stream<String> owners =
                OWNED.stream().map(part -> payload.path(part).path("owner").asString(""));
        Stream<String> spans = Stream.of("slip", "values")
                .map(name -> beforeSpan(payload.path(name).asString("")));
        return Stream.of(named, member, owners, spans, lines(payload), lookedAt(payload))
                .flatMap(codes -> codes)
                .filter(code -> !code.isEmpty());
    }

    /** Such as the owner of {@code VC0007/2026-10}. */
    private static String beforeSpan(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('/')));
    }

    /** Named beside each other: a proof for one of them would tell of the others. */
    private static Stream<String> together(JsonNode payload) {
        Stream<String> listed = Stream.of("subjects", "order")
                .flatMap(name -> payload.path(name).valueStream())
                .map(one -> one.asString(""));
        Stream<String> moved = payload.path("moves")
                .valueStream()
                .map(move -> move.path("staff").asString(""));
        return Stream.concat(listed, moved).filter(code -> !code.isEmpty());
    }

    private static Stream<String> lines(JsonNode payload) {
        return payload.path("lines")
                .valueStream()
                .map(line -> line.path("owner").asString(""));
    }

    /** Who looked at several at once looked at none of them alone: that fact names the others as well. */
    private static Stream<String> lookedAt(JsonNode payload) {
        JsonNode subjects = payload.path("subjects");
        return subjects.size() == 1 ? Stream.of(subjects.get(0).asString("")) : Stream.empty();
    }
}
