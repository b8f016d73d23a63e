package vn.congtam.reporting.history.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.platform.web.Unavailable;

/** What each log says of itself: whether all that is stored is what was signed, and who cosigns it. */
@Component
class Watch {
    private static final List<String> LOGS = List.of("indicator", "submission", "scoring", "reporting");

    private final Services services;
    private final JsonMapper mapper;

    Watch(Services services, JsonMapper mapper) {
        this.services = services;
        this.mapper = mapper;
    }

    /**
     * @param answers whether the service could be asked
     * @param last the last round through all stored facts; none before it is at its end
     * @param witnesses those that did not cosign the last time, each with why
     */
    record Seen(String service, boolean answers, @Nullable Audited last, Map<String, String> witnesses) {}

    record Audited(
            String log,
            Instant at,
            boolean good,
            long facts,
            long signed,
            List<Wrongly> findings,
            List<String> readModels) {}

    /** @param wrong in which way it is not what was recorded, such as {@code CUT_OFF} */
    record Wrongly(long position, String wrong, String detail) {}

    private record Answer(@Nullable Audited last, Map<String, String> witnesses) {}

    /** All logs, those that do not answer among them: that one is silent is what an inspector has to know. */
    List<Seen> all() {
        return LOGS.stream().map(this::of).toList();
    }

    private Seen of(String service) {
        try {
            Answer answer = mapper.readValue(services.get(services.at(service, "/ledger/audit")), Answer.class);
            return new Seen(service, true, answer.last(), answer.witnesses());
        } catch (Unavailable away) {
            return new Seen(service, false, null, Map.of());
        }
    }
}
