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
    private static final List<String> ABOUT = List.of("staff", "owner");

    /** Rules are no secret. */
    private static final String RULES = "ruleset/";

    private final JsonMapper mapper;

    Concern(JsonMapper mapper) {
        this.mapper = mapper;
    }

    boolean mayProve(Actor actor, Commit.Stored fact) {
        return actor.is(Role.INSPECTOR)
                || fact.stream().startsWith(RULES)
                || isOf(actor.staff().value(), mapper.readTree(fact.entry()));
    }

    /** Whose records these facts are. */
    List<StaffCode> people(Collection<byte[]> entries) {
        return entries.stream()
                .flatMap(entry -> about(mapper.readTree(entry).path("payload")))
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
        return Stream.of(named, member, Stream.of(ofSlip(payload)), lines(payload), lookedAt(payload))
                .flatMap(codes -> codes)
                .filter(code -> !code.isEmpty());
    }

    private static String ofSlip(JsonNode payload) {
        String slip = payload.path("slip").asString("");
        return slip.substring(0, Math.max(0, slip.lastIndexOf('/')));
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
