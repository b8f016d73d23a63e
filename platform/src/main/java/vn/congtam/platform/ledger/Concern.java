package vn.congtam.platform.ledger;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.store.commits.Commit;

/** Whose business a fact is: of who did it, and of whom it is about by the words that facts have for that. */
final class Concern {
    private static final List<String> ABOUT = List.of("staff", "owner", "by");

    private final JsonMapper mapper;

    Concern(JsonMapper mapper) {
        this.mapper = mapper;
    }

    boolean mayProve(Actor actor, Commit.Stored fact) {
        return actor.is(Role.INSPECTOR) || isAbout(actor.staff().value(), mapper.readTree(fact.entry()));
    }

    private static boolean isAbout(String staff, JsonNode entry) {
        JsonNode payload = entry.path("payload");
        return staff.equals(entry.path("actor").asString(""))
                || ABOUT.stream()
                        .anyMatch(name -> staff.equals(payload.path(name).asString("")))
                || staff.equals(payload.path("member").path("staff").asString(""))
                || payload.path("slip").asString("").startsWith(staff + "/")
                || lines(payload).anyMatch(owner -> owner.equals(staff));
    }

    private static java.util.stream.Stream<String> lines(JsonNode payload) {
        return payload.path("lines")
                .valueStream()
                .map(line -> line.path("owner").asString(""));
    }
}
