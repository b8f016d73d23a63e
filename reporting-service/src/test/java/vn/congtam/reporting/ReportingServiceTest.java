package vn.congtam.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.Entry;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.RealBroker;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Http;
import vn.congtam.reporting.testing.Http.Answer;
import vn.congtam.reporting.testing.Log;

/** The service over a real broker and a real database, fed with a commune's month, asked over HTTP. */
class ReportingServiceTest {
    private static final String OCTOBER = "month=2026-10";
    private static final Http LEADER = Http.as("VC0900", null, Role.LEADER);
    private static final Http HEAD = Http.as("VC0001", "xa-dien-khanh", Role.HEAD, Role.OFFICIAL);
    private static final Http RATER = Http.as("VC0003", "xa-dien-khanh", Role.RATER, Role.OFFICIAL);
    private static final Http LAN = Http.as("VC0007", "xa-dien-khanh", Role.OFFICIAL);
    private static final Http STRANGER = Http.as("VC0500", "xa-dien-lac", Role.HEAD);

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void playTheMonth() throws Exception {
        SpringApplication application = new SpringApplication(ReportingService.class);
        application.setDefaultProperties(TestTokens.settings());
        service = application.run(
                "--spring.config.name=reporting-service",
                "--server.port=0",
                "--congtam.mongodb.uri=" + RealDatabase.uri(),
                "--congtam.kafka.bootstrap=" + RealBroker.bootstrap());
        Http.isAt(service.getEnvironment().getRequiredProperty("local.server.port"));
        Commune commune = new Commune();
        for (Log log : commune.logs()) {
            publish(log);
        }
        awaitTheLastFact();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_province_sums_agencies_that_sum_divisions_that_sum_people() {
        JsonNode province = LEADER.get("/api/v1/dashboard?" + OCTOBER).json();
        JsonNode agency =
                LEADER.get("/api/v1/dashboard/xa-dien-khanh?" + OCTOBER).json();
        assertThat(province.at("/rows/0/sum")).isEqualTo(agency.at("/total"));
        assertThat(province.at("/rows/0/name").stringValue()).isEqualTo("UBND xã Diên Khánh");
        assertThat(agency.at("/total/people").intValue()).isEqualTo(7);
        for (JsonNode division : agency.at("/rows")) {
            String path =
                    "/api/v1/dashboard/xa-dien-khanh/" + division.at("/id").stringValue() + "?" + OCTOBER;
            assertThat(LEADER.get(path).json().at("/total")).isEqualTo(division.at("/sum"));
        }
    }

    @Test
    void a_persons_figures_are_the_slips_and_decimals_are_text() {
        JsonNode office =
                HEAD.get("/api/v1/dashboard/xa-dien-khanh/van-phong?" + OCTOBER).json();
        JsonNode lan = row(office, "VC0007");
        assertThat(lan.at("/person/figures/total").stringValue()).isEqualTo("89.42");
        assertThat(lan.at("/person/figures/exactTotal").stringValue()).isEqualTo("1073/12");
        assertThat(lan.at("/person/decided").stringValue()).isEqualTo("GOOD");
        assertThat(lan.at("/sum/completed").stringValue()).isEqualTo("22.5");
        assertThat(office.at("/total/mean").stringValue()).isEqualTo("89.42");
    }

    @Test
    void who_has_nothing_is_named_even_when_no_period_ever_listed_him() {
        JsonNode agency = HEAD.get("/api/v1/dashboard/xa-dien-khanh?" + OCTOBER).json();
        assertThat(agency.at("/withoutRecord"))
                .extracting(one -> one.at("/staff").stringValue())
                .containsExactly("VC0001", "VC0003", "VC0017", "VC0015");
    }

    @Test
    void each_sees_what_his_role_reaches() {
        assertThat(HEAD.get("/api/v1/dashboard?" + OCTOBER)
                        .json()
                        .at("/total/people")
                        .intValue())
                .isEqualTo(7);
        JsonNode rated = RATER.get("/api/v1/dashboard/xa-dien-khanh?" + OCTOBER).json();
        assertThat(rated.at("/rows"))
                .extracting(row -> row.at("/id").stringValue())
                .containsExactly("van-phong");
        JsonNode own =
                LAN.get("/api/v1/dashboard/xa-dien-khanh/van-phong?" + OCTOBER).json();
        assertThat(own.at("/rows"))
                .extracting(row -> row.at("/id").stringValue())
                .containsExactly("VC0007");
        assertThat(STRANGER.get("/api/v1/dashboard/xa-dien-khanh?" + OCTOBER).status())
                .isEqualTo(403);
        assertThat(STRANGER.get("/api/v1/dashboard?" + OCTOBER)
                        .json()
                        .at("/total/people")
                        .intValue())
                .isZero();
    }

    @Test
    void bad_questions_are_told_so_in_both_languages() {
        Answer unknown = LEADER.get("/api/v1/dashboard/xa-nowhere?" + OCTOBER);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().at("/code").stringValue()).isEqualTo("AGENCY_UNKNOWN");
        assertThat(unknown.json().at("/vi").stringValue()).contains("xa-nowhere");
        assertThat(LEADER.get("/api/v1/dashboard?month=10-2026").status()).isEqualTo(400);
        assertThat(LEADER.get("/api/v1/dashboard").status()).isEqualTo(400);
        assertThat(LEADER.get("/api/v1/dashboard/xa-dien-khanh/none?" + OCTOBER).status())
                .isEqualTo(404);
        assertThat(LEADER.get("/api/v1/history/VC9999").status()).isEqualTo(404);
    }

    @Test
    void a_history_holds_every_fact_about_the_person_in_order() {
        JsonNode told = LAN.get("/api/v1/history/VC0007").json();
        assertThat(told).hasSize(14);
        assertThat(told)
                .extracting(one -> Instant.parse(one.at("/at").stringValue()))
                .isSorted();
        assertThat(told.at("/13/type").stringValue()).isEqualTo("GradeDecided");
        assertThat(LAN.get("/api/v1/history/VC0007?" + OCTOBER).json()).hasSize(11);
        assertThat(LAN.get("/api/v1/history/VC0007?from=2026-10-02&to=2026-10-02")
                        .json())
                .hasSize(5);
    }

    @Test
    void a_history_is_read_by_the_person_his_rater_and_head_and_by_those_of_the_province() {
        for (Http reader : List.of(LAN, RATER, HEAD, LEADER)) {
            assertThat(reader.get("/api/v1/history/VC0007").status()).isEqualTo(200);
        }
        assertThat(LAN.get("/api/v1/history/VC0009").status()).isEqualTo(403);
        assertThat(STRANGER.get("/api/v1/history/VC0007").status()).isEqualTo(403);
        assertThat(RATER.get("/api/v1/history/VC0011").status()).isEqualTo(403);
        assertThat(Http.nobody().get("/api/v1/history/VC0007").status()).isEqualTo(401);
    }

    @Test
    void pages_speak_both_languages_and_miss_no_word() {
        for (String page : List.of(
                "/?",
                "/?agency=xa-dien-khanh&",
                "/?agency=xa-dien-khanh&division=van-phong&",
                "/?month=2027-01&",
                "/history?staff=VC0007&",
                "/history?staff=VC0007&month=2025-01&")) {
            for (String language : List.of("vi", "en")) {
                Answer answer = LEADER.get(page + "lang=" + language);
                assertThat(answer.status()).as(page).isEqualTo(200);
                assertThat(answer.body())
                        .as(page)
                        .doesNotContain("??", "style=", "<script>")
                        .contains("lang=\"" + language);
            }
        }
    }

    @Test
    void a_page_says_that_there_is_nothing_only_where_there_is_nothing() {
        assertThat(LEADER.get("/").body()).doesNotContain("class=\"empty\"");
        assertThat(LAN.get("/history").body()).doesNotContain("class=\"empty\"");
        assertThat(STRANGER.get("/").body()).contains("class=\"empty\"");
        assertThat(LAN.get("/history?month=2025-01").body()).contains("class=\"empty\"");
    }

    @Test
    void an_official_lands_on_his_own_row_with_a_link_to_his_slip() {
        assertThat(LAN.get("/").body())
                .contains("89,42", "/scoring/slip/VC0007/2026-10", "Nguyễn Thị Lan")
                .doesNotContain("VC0009");
    }

    private static JsonNode row(JsonNode level, String id) {
        return level.at("/rows")
                .valueStream()
                .filter(row -> row.at("/id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void publish(Log log) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", RealBroker.bootstrap(), "acks", "all");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (Entry entry : log.entries()) {
                var unused = producer.send(new ProducerRecord<>(log.topic(), entry.agg(), entry.bytes()))
                        .get();
            }
        }
    }

    /** Each topic's last facts are the ones waited for; within a topic the folds are independent of one another. */
    private static void awaitTheLastFact() {
        Http.eventually(
                Duration.ofSeconds(60),
                () -> LEADER.get("/api/v1/history/VC0007").json().size() == 14
                        && LEADER.get("/api/v1/history/VC0011?" + OCTOBER)
                                        .json()
                                        .size()
                                == 3
                        && LEADER.get("/api/v1/dashboard?" + OCTOBER)
                                        .json()
                                        .at("/total/unrated")
                                        .intValue()
                                == 1
                        && LEADER.get("/api/v1/dashboard?" + OCTOBER)
                                        .json()
                                        .at("/total/people")
                                        .intValue()
                                == 7);
    }
}
