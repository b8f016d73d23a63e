package vn.congtam.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.reading.ReadingFact.RecordsRead;
import vn.congtam.events.reading.ReadingsId;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.command.Commands;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.ReportingService;
import vn.congtam.reporting.testing.Commune;

/** Each is told what waits for him and what happened to him, and by e-mail only that there is something. */
class NoticeApiTest {
    private static final Service SERVICE = Service.running("reporting", ReportingService.class);
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);

    @Test
    void a_task_waits_for_its_owner_and_then_for_whoever_assesses_it() {
        assigned("NTA-7", "NTA-3", "nta-1", TODAY.plusDays(1));
        eventually(() -> count("NTA-7") == 1);
        JsonNode waiting = told("NTA-7").at("/waiting/0");
        assertThat(waiting.path("what").asString()).isEqualTo("HAND_IN");
        assertThat(waiting.path("near").asBoolean()).isTrue();
        assertThat(page("NTA-7", "vi")).contains("Nộp sản phẩm", "/submission/task/nta-1");
        assertThat(page("NTA-7", "en")).contains("Hand in", "Waiting for you: 1");
        TaskId task = new TaskId("nta-1");
        SERVICE.tell(
                "submission",
                task,
                new TaskSubmitted(
                        task, 1, List.of(), null, false, List.of(Commune.line(new StaffCode("NTA-7"), "nta-1", 1))));
        eventually(() -> told("NTA-3").path("waiting").size() == 1);
        assertThat(told("NTA-3").at("/waiting/0/what").asString()).isEqualTo("ASSESS");
        assertThat(told("NTA-7").path("waiting")).isEmpty();
    }

    @Test
    void what_is_due_later_is_listed_and_does_not_press_and_what_is_late_does() {
        assigned("NTB-7", "NTB-3", "ntb-1", TODAY.plusDays(20));
        assigned("NTB-7", "NTB-3", "ntb-2", TODAY.minusDays(1));
        eventually(() -> told("NTB-7").path("waiting").size() == 2);
        assertThat(count("NTB-7")).isEqualTo(1);
        assertThat(told("NTB-7").at("/waiting/0/late").asBoolean()).isTrue();
        assertThat(SERVICE.get(own("NTB-7"), "/notices/bell").text()).contains("class=\"bell-count\"", ">1<");
    }

    @Test
    void what_happened_is_new_until_it_was_seen_and_looks_of_a_day_are_told_once() {
        StaffCode staff = new StaffCode("NTC-7");
        SlipId slip = SlipId.of(staff, "2026-09");
        SERVICE.tell(
                "scoring",
                slip,
                Commune.opened(slip, "2026-09", Commune.member(staff, "van-phong", false, new StaffCode("NTC-3"))));
        SERVICE.tell("scoring", slip, new SlipReturned(slip, "Thiếu minh chứng", null), "NTC-3", Instant.now());
        looked("NTC-3", staff);
        looked("NTC-3", staff);
        eventually(() -> told("NTC-7").path("events").size() == 2
                && told("NTC-7").at("/events/0/times").asInt()
                                + told("NTC-7").at("/events/1/times").asInt()
                        == 3);
        assertThat(told("NTC-7").path("unread").asInt()).isEqualTo(2);
        assertThat(page("NTC-7", "vi")).contains("Phiếu bị trả lại", "Đã xem hồ sơ của bạn 2 lần trong ngày");
        String latest = told("NTC-7").path("latest").asString();
        assertThat(SERVICE.post(own("NTC-7"), "/api/v1/notices/seen", "{\"until\":\"" + latest + "\"}")
                        .status())
                .isEqualTo(200);
        eventually(() -> told("NTC-7").path("unread").asInt() == 0);
        assertThat(told("NTC-7").path("events")).hasSize(2);
        assertThat(SERVICE.post(
                                own("NTC-7"),
                                "/api/v1/notices/seen",
                                "{\"until\":\"" + Instant.now().plusSeconds(600) + "\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void by_email_he_is_told_once_that_there_is_something_and_nothing_of_it() throws IOException {
        assigned("NTD-7", "NTD-3", "ntd-1", TODAY);
        assertThat(mail("NTD-7", "no address").status()).isEqualTo(422);
        assertThat(mail("NTD-7", "ntd@khanhhoa.gov.vn").status()).isEqualTo(200);
        eventually(() -> told("NTD-7").path("address").asString().equals("ntd@khanhhoa.gov.vn") && count("NTD-7") == 1);
        try (Letterbox letterbox = new Letterbox()) {
            Digests digests = digests(letterbox.port());
            digests.start();
            eventually(() -> letterbox.letters().stream().anyMatch(one -> one.contains("ntd@khanhhoa.gov.vn")));
            eventually(() ->
                    SERVICE.get(own("NTD-7"), "/api/v1/history/NTD-7").text().contains("DigestSent"));
            digests.stop();
            assertThat(letterbox.letters())
                    .filteredOn(one -> one.contains("ntd@khanhhoa.gov.vn"))
                    .singleElement()
                    .satisfies(one -> assertThat(one)
                            .contains("To: ntd@khanhhoa.gov.vn", "From: cong-tam@khanhhoa.gov.vn")
                            .contains("https://kpi.khanhhoa.gov.vn/reporting/notices")
                            .doesNotContain("NTD-7", "ntd-1", "Hồ sơ"));
        }
    }

    @Test
    void without_a_server_the_page_says_that_no_mail_is_sent() {
        assertThat(page("NTE-7", "en"))
                .contains("This installation sends no e-mail")
                .doesNotContain("id=\"address\"");
    }

    private static Digests digests(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("post", new SmtpPost(server, "cong-tam@khanhhoa.gov.vn"));
        return new Digests(
                beans.getBeanProvider(Post.class),
                SERVICE.part(Bulletin.class),
                SERVICE.part(Commands.class),
                SERVICE.part(MessageSource.class),
                new MailSettings(
                        URI.create("https://kpi.khanhhoa.gov.vn"),
                        "cong-tam@khanhhoa.gov.vn",
                        LocalTime.MIN,
                        Duration.ofMillis(50)),
                SERVICE.part(Clock.class));
    }

    private static void assigned(String owner, String assessor, String id, LocalDate due) {
        TaskId task = new TaskId(id);
        Terms terms = new Terms(
                Commune.AGENCY,
                new StaffCode(assessor),
                true,
                null,
                null,
                null,
                List.of(new Stage(Commune.MONTH, due)));
        SERVICE.tell(
                "submission", task, new TaskAssigned(task, terms, List.of(Commune.line(new StaffCode(owner), id, 1))));
    }

    private static void looked(String reader, StaffCode subject) {
        ReadingsId id = ReadingsId.of("scoring", new StaffCode(reader), TODAY);
        SERVICE.tell(
                "scoring",
                id,
                new RecordsRead(id, Matter.SLIP, "2026-09", List.of(subject), "10.0.0.7"),
                reader,
                Instant.now());
    }

    private static Answer mail(String staff, String address) {
        return SERVICE.post(own(staff), "/api/v1/notices/mail", "{\"address\":\"" + address + "\"}");
    }

    private static int count(String staff) {
        JsonNode told = told(staff);
        return told.path("pressing").asInt() + told.path("unread").asInt();
    }

    private static JsonNode told(String staff) {
        return SERVICE.get(own(staff), "/api/v1/notices").body();
    }

    private static String page(String staff, String language) {
        return SERVICE.get(own(staff), "/notices?lang=" + language).text();
    }

    private static String own(String staff) {
        return TestTokens.of(staff, "xa-dien-khanh", Role.OFFICIAL);
    }
}
