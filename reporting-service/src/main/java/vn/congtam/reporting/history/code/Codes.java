package vn.congtam.reporting.history.code;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.platform.ledger.ShortCode;
import vn.congtam.reporting.history.casefile.Services;

/** Asks each log for a code, on behalf of whoever typed it. */
@Component
class Codes {
    private static final String NOT_YOURS = "NOT_YOURS";

    private final Services services;
    private final JsonMapper mapper;

    Codes(Services services, JsonMapper mapper) {
        this.services = services;
        this.mapper = mapper;
    }

    /** As each service gives it. */
    record Answer(String code, String state, @Nullable Fact fact) {}

    record Fact(String eventId, String type, Instant at, String log, long position) {}

    Code read(String typed) {
        String code = ShortCode.typed(typed).toString();
        List<Code.Found> found = new ArrayList<>();
        boolean others = false;
        for (String service : Services.ALL) {
            Optional<Answer> answer = ask(service, code);
            answer.flatMap(one -> Optional.ofNullable(one.fact()))
                    .ifPresent(fact -> found.add(found(service, code, fact)));
            others |= answer.filter(one -> one.state().equals(NOT_YOURS)).isPresent();
        }
        if (found.isEmpty()) throw (others ? Refusal.CODE_NOT_YOURS : Refusal.CODE_UNKNOWN).refuse("/code", code);
        return new Code(code, found);
    }

    private Optional<Answer> ask(String service, String code) {
        return services.find(services.at(service, "/ledger/code/" + code))
                .map(bytes -> mapper.readValue(bytes, Answer.class));
    }

    private static Code.Found found(String service, String code, Fact fact) {
        return new Code.Found(
                service,
                fact.eventId(),
                fact.type(),
                fact.at(),
                fact.log(),
                fact.position(),
                "/" + service + "/proof/" + code,
                "/" + service + "/ledger/proof/" + fact.eventId());
    }
}
