package vn.congtam.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.reporting.testing.Commune;

/** Whom the radar asks sees it first; others see it once he has spoken, and never does it touch a score. */
class RadarApiTest {
    private static final Service SERVICE = Service.running("reporting", ReportingService.class);
    private static final AgencyId AGENCY = new AgencyId("xa-radar");
    private static final StaffCode MINH = new StaffCode("RDR-3");
    private static final String SPAN = "2026-08";
    private static final String RATER = TestTokens.of("rdr-3", "xa-radar", Role.RATER, Role.OFFICIAL);
    private static final String HEAD = TestTokens.of("rdr-1", "xa-radar", Role.HEAD);
    private static final String STRANGER = TestTokens.of("rdr-s", "xa-khac", Role.HEAD);
    private static final String INSPECTOR = TestTokens.of("rdr-tt", null, Role.INSPECTOR);
    private static final String OWN = "/api/v1/radars/RDR-3?span=" + SPAN;
    private static final String OF_AGENCY = "/api/v1/radars?agency=xa-radar&span=" + SPAN;

    @BeforeAll
    static void minh_gives_everybody_the_same() {
        SERVICE.tell("indicator", AGENCY, new AgencyEstablished(AGENCY, "UBND xã Radar"));
        SERVICE.tell(
                "indicator",
                MINH,
                new StaffJoined(MINH, "Lê Quang Minh", SubjectKind.CIVIL_SERVANT, AGENCY, LocalDate.of(2026, 1, 2)));
        IntStream.range(10, 16).forEach(RadarApiTest::reviewed);
        eventually(() -> asked(RATER, OWN).contains("UNIFORMITY")
                && SERVICE.get(RATER, OWN).text().contains("\"value\":\"6\""));
    }

    private static void reviewed(int number) {
        StaffCode staff = new StaffCode("RDR-" + number);
        SlipId slip = SlipId.of(staff, SPAN);
        Member member = new Member(
                staff,
                SubjectKind.CIVIL_SERVANT,
                AGENCY,
                "van-phong",
                new PostId("post-" + staff.value()),
                false,
                "chuyen-mon",
                MINH,
                Commune.CHAIR,
                List.of(MINH),
                List.of());
        SERVICE.tell("scoring", slip, Commune.opened(slip, SPAN, member));
        List<Criterion> criteria = List.of(new Criterion("I.1", new BigDecimal("5"), null, null));
        SERVICE.tell(
                "scoring",
                slip,
                new GeneralCriteriaReviewed(slip, criteria, null, false, null),
                MINH.value(),
                Instant.now());
    }

    @Test
    void he_sees_it_at_once_the_head_only_once_he_has_stated_a_reason_which_is_a_fact() {
        assertThat(asked(HEAD, OWN)).isEmpty();
        assertThat(SERVICE.get(HEAD, OF_AGENCY).body().path("people")).isEmpty();
        assertThat(SERVICE.get(HEAD, "/radar?staff=RDR-3&span=" + SPAN).text()).doesNotContain("id=\"UNIFORMITY\"");
        assertThat(explained("UNIFORMITY", "Cả phòng cùng làm một đợt").status())
                .isEqualTo(201);
        eventually(() -> asked(HEAD, OWN).contains("UNIFORMITY"));
        JsonNode radar = SERVICE.get(HEAD, OWN).body();
        assertThat(radar.at("/shown/0/reason/text").asString()).isEqualTo("Cả phòng cùng làm một đợt");
        assertThat(radar.at("/shown/0/finding/traces")).hasSize(6);
        assertThat(SERVICE.get(HEAD, OF_AGENCY).body().at("/people/0/name").asString())
                .isEqualTo("Lê Quang Minh");
        assertThat(SERVICE.get(INSPECTOR, OF_AGENCY)
                        .body()
                        .at("/people/0/staff")
                        .asString())
                .isEqualTo("RDR-3");
        assertThat(SERVICE.get(HEAD, "/radar/agency?span=" + SPAN).text())
                .contains("Lê Quang Minh", "Chấm gần như bằng nhau", "Cả phòng cùng làm một đợt");
        eventually(() -> SERVICE.get(RATER, "/api/v1/history/RDR-3").text().contains("SignalExplained"));
        eventually(() -> looks().contains("RADAR"));
    }

    @Test
    void nobody_else_sees_it() {
        assertThat(SERVICE.get(STRANGER, OWN).status()).isEqualTo(403);
        assertThat(SERVICE.get(STRANGER, OF_AGENCY).status()).isEqualTo(403);
        assertThat(SERVICE.get(TestTokens.of("rdr-10", "xa-radar", Role.OFFICIAL), OWN)
                        .status())
                .isEqualTo(403);
        assertThat(SERVICE.get(RATER, OF_AGENCY).status()).isEqualTo(403);
        assertThat(SERVICE.get(RATER, "/radar/agency?span=" + SPAN).status()).isEqualTo(403);
    }

    @Test
    void what_is_not_asked_needs_no_reason() {
        assertThat(explained("VOLUME", "Tôi làm nhiều").status()).isEqualTo(409);
        assertThat(explained("UNIFORMITY", " ").status()).isEqualTo(422);
        assertThat(SERVICE.post(
                                HEAD,
                                "/api/v1/radars/" + SPAN + "/reasons",
                                "{\"signal\":\"UNIFORMITY\",\"reason\":\"Thay anh ấy\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void the_pages_speak_both_languages_and_tell_how_it_is_computed() {
        assertThat(SERVICE.get(RATER, "/radar?lang=vi&span=" + SPAN).text())
                .contains(
                        "Chỉ số công bằng của tôi",
                        "id=\"UNIFORMITY\"",
                        "6 sự kiện làm nên con số này",
                        "/scoring/slip/RDR-10/" + SPAN);
        assertThat(SERVICE.get(RATER, "/radar?lang=en&span=" + SPAN).text()).contains("My fairness radar");
        assertThat(SERVICE.get(RATER, "/radar/method?lang=vi").text()).contains("Bayes thực nghiệm", "0,6745", "80 %");
        assertThat(SERVICE.get(RATER, "/radar/method?lang=en").text()).contains("empirical Bayes", "0.6745");
    }

    private static Answer explained(String signal, String reason) {
        return SERVICE.post(
                RATER,
                "/api/v1/radars/" + SPAN + "/reasons",
                "{\"signal\":\"%s\",\"reason\":\"%s\"}".formatted(signal, reason));
    }

    private static List<String> asked(String token, String path) {
        return StreamSupport.stream(
                        SERVICE.get(token, path).body().path("shown").spliterator(), false)
                .filter(one -> one.at("/finding/state").asString().equals("ASKS"))
                .map(one -> one.at("/finding/signal").asString())
                .toList();
    }

    private static String looks() {
        return SERVICE.get(RATER, "/api/v1/readings/RDR-3").text();
    }
}
