package vn.congtam.platform.testing;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered; the body is an empty object when it is not JSON. */
public record Answer(
        int status,
        JsonNode body,
        String text,
        @Nullable String tag,
        @Nullable String warning,
        @Nullable String location) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer of(HttpResponse<String> answer) {
        boolean json = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return new Answer(
                answer.statusCode(),
                json ? JSON.readTree(answer.body()) : JSON.createObjectNode(),
                answer.body(),
                answer.headers().firstValue("ETag").orElse(null),
                answer.headers().firstValue("Warning").orElse(null),
                answer.headers().firstValue("Location").orElse(null));
    }
}
