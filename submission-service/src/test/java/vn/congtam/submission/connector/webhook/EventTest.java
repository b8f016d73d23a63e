package vn.congtam.submission.connector.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.events.submission.Message;
import vn.congtam.events.submission.Progress;
import vn.congtam.platform.web.Refused;
import vn.congtam.submission.connector.figure.Reported;

class EventTest {
    private static final Instant NOW = Instant.parse("2026-10-20T00:00:00Z");
    private static final String GOOD = """
            {"specversion":"1.0","id":"1","source":"/mot-cua","type":"vn.congtam.file.received","subject":"H32.1-0001",
             "time":"2026-10-05T08:15:00+07:00","data":{"kind":"dat-dai","account":"lan.nt","due":"2026-10-20",
             "attributes":{"thu-tuc":"cap-moi"},"citizen":"Nguyễn Văn A"}}""";

    private static Event read(String json) {
        return Event.of(
                Delivery.of(json.getBytes(StandardCharsets.UTF_8)).events().getFirst(), NOW);
    }

    @Test
    void an_event_is_read_and_what_is_nobodys_business_is_not_kept() {
        Event event = read(GOOD);
        assertThat(event.number()).isEqualTo("H32.1-0001");
        Message message = ((About.File) event.about()).message();
        assertThat(message.progress()).isEqualTo(Progress.RECEIVED);
        assertThat(message.at()).isEqualTo(Instant.parse("2026-10-05T01:15:00Z"));
        assertThat(message.attributes()).containsEntry("thu-tuc", "cap-moi");
        assertThat(event.toString()).doesNotContain("Nguyễn");
    }

    private static String figure(String actual) {
        return GOOD.replace("vn.congtam.file.received", "vn.congtam.figure.reported")
                .replace("\"kind\":\"dat-dai\"", "\"span\":\"2026-10\",\"indicator\":\"DH\",\"actual\":" + actual);
    }

    @Test
    void a_figure_is_read_exactly() {
        Reported reported = ((About.Figure) read(figure("96.50")).about()).reported();
        assertThat(reported.actual()).isEqualByComparingTo("96.5");
        assertThat(reported.span() + reported.indicator()).isEqualTo("2026-10DH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"96\"", "1e13", "1e999999999", "0.0000001", "true", "[1]"})
    void what_is_no_figure_is_refused_before_it_is_written_out(String actual) {
        assertThatThrownBy(() -> read(figure(actual)))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.pointer()).isEqualTo("/data/actual"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"1.0\"`, `\"0.3\"`, EVENT_FIELD_WRONG, /specversion",
                "`file.received`, `file.forgotten`, EVENT_TYPE_UNKNOWN, /type",
                "`2026-10-05T08:15`, `2026-10-20T08:15`, EVENT_FROM_THE_FUTURE, /time",
                "`2026-10-05T08:15`, `0001-10-05T08:15`, EVENT_FIELD_WRONG, /time",
                "`\"due\":\"2026-10-20\"`, `\"due\":\"hôm nay\"`, EVENT_FIELD_WRONG, /data/due",
                "`\"due\":\"2026-10-20\"`, `\"late\":\"yes\"`, EVENT_FIELD_WRONG, /data/late",
                "`\"cap-moi\"`, `\"Nguyễn Văn A\"`, EVENT_FIELD_WRONG, /data/attributes/thu-tuc",
                "`\"cap-moi\"`, `{\"a\":{\"b\":[1]}}`, EVENTS_TOO_DEEP, ``",
                "`\"id\":\"1\",`, ``, EVENT_INCOMPLETE, /id",
                "`\"subject\":\"H32.1-0001\",`, ``, EVENT_INCOMPLETE, /subject"
            })
    void what_is_wrong_is_refused_by_its_code_and_place(String from, String to, String code, String pointer) {
        String wrong = GOOD.replace(from, to);
        assertThat(wrong).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> read(wrong)).isInstanceOfSatisfying(Refused.class, why -> {
            assertThat(why.rule().name()).isEqualTo(code);
            assertThat(why.pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void an_event_that_is_too_large_is_refused_though_the_rest_of_a_batch_is_not() {
        String large = GOOD.replace("Nguyễn Văn A", "A".repeat(9_000));
        assertThatThrownBy(() -> read(large)).hasMessageContaining("EVENT_TOO_LARGE");
    }

    /** The example of the specification, so that its libraries sign for us. */
    @Test
    void a_signature_is_that_of_standard_webhooks() {
        byte[] secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        byte[] body = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
        Signature signature = new Signature("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", body);
        String right = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        assertThat(signature.isIn(right, secret)).isTrue();
        assertThat(signature.isIn("v1,AAAA " + right, secret)).isTrue();
        assertThat(signature.isIn(right.replace("g0hM", "g0hN"), secret)).isFalse();
        assertThat(new Signature("msg_other", "1614265330", body).isIn(right, secret))
                .isFalse();
    }
}
