package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.reading.ReadingFact.RecordsRead;
import vn.congtam.events.reading.ReadingsId;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.web.Act;

/** Speaks to the running service as the pages do. */
final class Client {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Service SERVICE = Service.running("indicator", IndicatorService.class);

    private Client() {}

    /** Names and values by turns; what is null is left out. */
    static Map<String, Object> body(@Nullable Object... pairs) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                body.put(String.valueOf(pairs[i]), value);
            }
        }
        return body;
    }

    static Answer post(String token, String path, Map<String, ?> body) {
        return SERVICE.post(token, "/api/v1" + path, JSON.writeValueAsString(body), "HX-Request", "true");
    }

    /** As a program does, which goes on without waiting for what a page would show. */
    static Answer atOnce(String token, String path, Map<String, ?> body) {
        return SERVICE.post(token, "/api/v1" + path, JSON.writeValueAsString(body));
    }

    static Answer created(String token, String path, Map<String, ?> body) {
        Answer answer = post(token, path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    static Answer upload(String token, String path, String name, byte[] content) {
        return SERVICE.upload(token, path, name, content);
    }

    /** Sends a file and gets one. */
    static HttpResponse<byte[]> exchange(String token, String path, String name, byte[] content) {
        return SERVICE.exchange(token, path, name, content);
    }

    static HttpResponse<byte[]> download(String token, String path) {
        return SERVICE.download(token, path);
    }

    /** Whose service records this reader has looked at today. */
    static List<String> seenBy(String reader) {
        return seenBy(reader, Matter.SERVICE);
    }

    static List<String> seenBy(String reader, Matter what) {
        ReadingsId id = ReadingsId.of("indicator", new StaffCode(reader), LocalDate.now(Act.VIETNAM));
        return SERVICE.part(EventStore.class)
                .readEvents(id.toString(), 0)
                .asStream()
                .map(event -> (RecordsRead) event.getPayload())
                .filter(read -> read.matter() == what)
                .flatMap(read -> read.subjects().stream().map(StaffCode::value))
                .toList();
    }

    static Answer read(String token, String path) {
        return SERVICE.get(token, "/api/v1" + path);
    }

    static JsonNode get(String token, String path) {
        Answer answer = SERVICE.get(token, "/api/v1" + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    static JsonNode described(String token) {
        return SERVICE.get(token, "/v3/api-docs").body();
    }

    static void refused(Answer answer, int status, String code, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).as(answer.text()).isEqualTo(code);
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
        assertThat(answer.body().path("vi").asString()).isNotBlank().doesNotContain("refusal.", "{");
        assertThat(answer.body().path("en").asString()).isNotBlank().doesNotContain("refusal.", "{");
    }

    /** The page in Vietnamese, seen to be whole in both languages. */
    static String page(String token, String path, String vietnamese, String english) {
        String vi = SERVICE.get(token, path).text();
        String en = SERVICE.get(token, path + (path.contains("?") ? "&" : "?") + "lang=en")
                .text();
        assertThat(vi).contains("<html", vietnamese).doesNotContain("??", "th:", "style=");
        assertThat(en).contains("<html", english).doesNotContain("??");
        return vi;
    }
}
