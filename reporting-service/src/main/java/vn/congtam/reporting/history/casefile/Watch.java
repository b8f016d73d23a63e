package vn.congtam.reporting.history.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.platform.ledger.AuditState;
import vn.congtam.platform.web.Unavailable;

/** What each log says of itself: whether all that is stored is what was signed, and who cosigns it. */
@Component
class Watch {
    private final Services services;
    private final JsonMapper mapper;

    Watch(Services services, JsonMapper mapper) {
        this.services = services;
        this.mapper = mapper;
    }

    /** @param state none where the service does not answer: that one is silent is what an inspector has to know */
    record Seen(String service, @Nullable AuditState state) {}

    List<Seen> all() {
        return Services.ALL.stream().map(this::of).toList();
    }

    private Seen of(String service) {
        try {
            byte[] answer = services.get(services.at(service, "/ledger/audit"));
            return new Seen(service, mapper.readValue(answer, AuditState.class));
        } catch (Unavailable away) {
            return new Seen(service, null);
        }
    }
}
