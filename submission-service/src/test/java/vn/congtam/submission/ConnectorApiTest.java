package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.TaskApiTest.refused;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.ReadingFact.RecordsRead;
import vn.congtam.events.reading.ReadingsId;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.FigureId;
import vn.congtam.events.submission.FileId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.LogWatch;
import vn.congtam.platform.web.Fingerprint;

/** The one-stop shop of a commune reports its files, and the work of Ms Lan and Mr An grows by itself. */
class ConnectorApiTest {
    private static final Office OFFICE = new Office("connector");
    private static final String HR = OFFICE.token(new StaffCode("connector-9"), Role.OFFICIAL, Role.HR);
    private static final String DUE =
            LocalDate.now(vn.congtam.platform.web.Act.VIETNAM).plusDays(1).toString();
    private static final String MONTH = DUE.substring(0, 7);
    private static final Shop SHOP = new Shop(OFFICE, "mot-cua", HR);

    @BeforeAll
    static void the_agency_says_what_counts_as_what() {
        SHOP.maps("dat-dai", "C-20");
        SHOP.means("lan.nt", OFFICE.lan);
    }

    @Test
    void a_month_of_files_is_one_task_whatever_their_order_and_however_often_they_come() {
        Shop shop = new Shop(OFFICE, "ca-thang", HR);
        shop.maps("dat-dai", "C-20");
        shop.means("lan.nt", OFFICE.lan);
        List<String> events = new ArrayList<>();
        for (int file = 0; file < 40; file++) {
            String account = file % 2 == 0 ? "lan.nt" : OFFICE.an.value();
            events.add(shop.event("m-r" + file, "received", "M-" + file, received("dat-dai", account)));
            if (file % 4 < 3)
                events.add(shop.event("m-d" + file, "done", "M-" + file, "{\"late\":" + (file % 4 == 0) + "}"));
        }
        Collections.shuffle(events, new Random(7));
        JsonNode first = shop.sends(events).body();
        assertThat(first.path("recorded").asInt()).as(first.toString()).isEqualTo(events.size());
        Collections.shuffle(events, new Random(8));
        JsonNode again = shop.sends(events).body();
        assertThat(again.path("repeated").asInt()).isEqualTo(events.size());
        assertThat(again.path("recorded").asInt()).isZero();
        eventually(() -> work(OFFICE.lanToken).equals("20/20/10"));
        eventually(() -> work(OFFICE.anToken).equals("20/10/0"));
        String card = counted(OFFICE.lanToken).path("task").asString();
        refused(OFFICE.act(OFFICE.lanToken, card, "submissions", Map.of("quantity", 1)), 409, "COUNTED_ELSEWHERE", "");
    }

    @Test
    void what_is_not_signed_or_wrongly_is_answered_by_401_and_nothing_is_done() {
        String body = SHOP.event("s-1", "received", "S-1", received("dat-dai", "lan.nt"));
        refused(SHOP.posts(body, Map.of()), 401, "SIGNATURE_MISSING", "");
        refused(SHOP.posts(body, SHOP.signed(body + " ", Instant.now())), 401, "SIGNATURE_WRONG", "");
        refused(SHOP.posts(body, SHOP.signed(body, Instant.now().minusSeconds(400))), 401, "SIGNATURE_OUT_OF_TIME", "");
        refused(SHOP.posts(body, SHOP.signed(body, Instant.now().plusSeconds(400))), 401, "SIGNATURE_OUT_OF_TIME", "");
        refused(new Shop(OFFICE, "khac", HR).elsewhere("mot-cua").sends(body), 401, "SIGNATURE_WRONG", "");
        assertThat(SHOP.sends(body).body().path("recorded").asInt()).isEqualTo(1);
    }

    @Test
    void two_secrets_are_good_at_a_time_and_a_withdrawn_one_no_more() {
        Shop shop = new Shop(OFFICE, "doi-khoa", HR);
        String old = shop.secret();
        shop.renews();
        String body = shop.event("k-1", "received", "K-1", received("dat-dai", "lan.nt"));
        assertThat(shop.sends(body).status()).isEqualTo(200);
        assertThat(shop.by(old).sends(body).status()).isEqualTo(200);
        shop.renews();
        refused(shop.by(old).sends(body), 401, "SIGNATURE_WRONG", "");
        shop.withdraws();
        refused(shop.sends(body), 401, "SIGNATURE_WRONG", "");
    }

    @Test
    void each_event_of_a_batch_is_told_of_by_itself() {
        String good = SHOP.event("b-1", "received", "B-1", received("dat-dai", "lan.nt"));
        String unknown = SHOP.event("b-2", "forgotten", "B-2", "{}");
        String other = SHOP.event("b-1", "done", "B-1", "{}");
        JsonNode results = SHOP.sends(List.of(unknown, good, "17")).body().path("results");
        assertThat(states(results)).containsExactly("REFUSED", "RECORDED", "REFUSED");
        assertThat(results.path(0).path("problem").path("code").asString()).isEqualTo("EVENT_TYPE_UNKNOWN");
        refused(SHOP.sends(unknown), 422, "EVENT_TYPE_UNKNOWN", "/type");
        refused(SHOP.sends(other), 409, "EVENT_REUSED", "/id");
        refused(SHOP.sends("[".repeat(100) + "]".repeat(100)), 422, "EVENTS_TOO_DEEP", "");
        refused(SHOP.sends("no json"), 422, "EVENTS_UNREADABLE", "");
        refused(SHOP.sends(IntStream.range(0, 1_001).mapToObj(one -> "1").toList()), 422, "TOO_MANY_EVENTS", "");
        assertThat(SHOP.sends("\"" + "a".repeat(2_200_000) + "\"").status()).isEqualTo(413);
    }

    @Test
    void what_is_to_happen_yet_is_refused_logged_by_its_code_alone_and_stores_nothing() {
        String now = SHOP.event("z-1", "received", "Z-1", received("dat-dai", "lan.nt"));
        String later = now.replace("z-1", "z-2")
                .replace("Z-1", "Z-2")
                .replaceFirst(
                        "\"time\":\"[^\"]+\"", "\"time\":\"" + Instant.now().plusSeconds(3_600) + "\"");
        try (LogWatch log = new LogWatch()) {
            refused(SHOP.sends(later), 422, "EVENT_FROM_THE_FUTURE", "/time");
            assertThat(states(SHOP.sends(List.of(later, now, "17")).body().path("results")))
                    .containsExactly("REFUSED", "RECORDED", "REFUSED");
            refused(SHOP.posts(later, Map.of()), 401, "SIGNATURE_MISSING", "");
            assertThat(log.lines())
                    .anyMatch(line -> line.contains(
                            "refused {EVENT_FROM_THE_FUTURE=1}: POST /api/v1/connections/{agency}/{system}/events"))
                    .anyMatch(line -> line.contains("refused {EVENT_FROM_THE_FUTURE=1, EVENT_INCOMPLETE=1}: POST"))
                    .anyMatch(line -> line.contains("refused {SIGNATURE_MISSING=1}"))
                    .noneMatch(line -> line.contains("refused") && line.contains("Z-2"));
        }
        assertThat(facts("Z-1")).isEqualTo(1);
        assertThat(facts("Z-2")).isZero();
        assertThat(OFFICE.service
                        .part(MeterRegistry.class)
                        .get("congtam.refusals")
                        .tag("code", "EVENT_FROM_THE_FUTURE")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void figures_come_in_signed_once_of_people_of_the_agency_and_of_nobody_who_knows_the_secret() {
        String figure = SHOP.figure("f-1", "F-1", OFFICE.lan.value(), "96.5");
        assertThat(SHOP.sends(figure).body().path("recorded").asInt()).isEqualTo(1);
        assertThat(SHOP.sends(figure).body().path("repeated").asInt()).isEqualTo(1);
        refused(SHOP.sends(figure.replace("96.5", "97.5")), 409, "EVENT_REUSED", "/id");
        refused(SHOP.sends(SHOP.figure("f-2", "F-2", "khong-ai", "1")), 422, "FIGURE_ACCOUNT_UNKNOWN", "/data/account");
        refused(SHOP.sends(SHOP.figure("f-3", "F-1", OFFICE.an.value(), "1")), 409, "FIGURE_OF_ANOTHER", "/subject");
        assertThat(stored(new FigureId(id("F-1")).toString())).isEqualTo(1);
        assertThat(stored(new FigureId(id("F-2")).toString())).isZero();
    }

    private static String id(String number) {
        ConnectionId connection = ConnectionId.of(OFFICE.agency, SHOP.system());
        return Fingerprint.id(connection.value() + "\n" + number);
    }

    private static long facts(String number) {
        return stored(new FileId(id(number)).toString());
    }

    private static long stored(String stream) {
        return OFFICE.service
                .part(EventStore.class)
                .readEvents(stream, 0)
                .asStream()
                .count();
    }

    /** What an e-office tells of documents and tasks is told like the files of a one-stop shop, each by its own type. */
    @Test
    void documents_and_tasks_of_an_e_office_are_work_like_files() {
        Shop office = new Shop(OFFICE, "e-office", HR);
        office.maps("van-ban", "C-20");
        office.maps("nhiem-vu", "C-20");
        List<String> events = new ArrayList<>(List.of(
                of("document", office.event("v-1", "received", "V-1", received("van-ban", OFFICE.an.value()))),
                of("document", office.event("v-2", "done", "V-1", "{}")),
                of("document", office.event("v-3", "received", "V-2", received("van-ban", OFFICE.an.value()))),
                of("task", office.event("n-1", "received", "N-1", received("nhiem-vu", OFFICE.an.value()))),
                of("task", office.event("n-2", "done", "N-1", "{\"late\":true}")),
                of("task", office.event("n-3", "received", "N-2", received("nhiem-vu", OFFICE.an.value()))),
                of("task", office.event("n-4", "withdrawn", "N-2", "{}"))));
        Collections.shuffle(events, new Random(5));
        JsonNode told = office.sends(events).body();
        assertThat(told.path("recorded").asInt()).as(told.toString()).isEqualTo(events.size());
        assertThat(office.sends(events).body().path("repeated").asInt()).isEqualTo(events.size());
        eventually(() -> one(office).equals("3/2/1"));
        refused(office.sends(of("letter", events.getFirst())), 422, "EVENT_TYPE_UNKNOWN", "/type");
    }

    private static String of(String what, String event) {
        return event.replaceFirst("vn\\.congtam\\.[a-z]+\\.", "vn.congtam." + what + ".");
    }

    @Test
    void a_file_that_many_tell_of_at_once_refuses_none_of_them() {
        Shop shop = new Shop(OFFICE, "don-dap", HR);
        shop.maps("dat-dai", "C-20");
        List<String> events = new ArrayList<>();
        for (int one = 0; one < 48; one++) {
            events.add(shop.event("p-" + one, one == 0 ? "received" : "done", "P-1", received("dat-dai", "lan.nt")));
        }
        List<Answer> answers =
                events.parallelStream().map(one -> shop.sends(List.of(one))).toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.status() == 503
                                || answer.body().path("recorded").asInt() == 1)
                        .as(answer.text())
                        .isTrue());
        JsonNode again = shop.sends(events).body();
        assertThat(again.path("refused").asInt()).as(again.toString()).isZero();
    }

    @Test
    void what_cannot_be_matched_is_shown_with_why_and_counts_once_it_is_helped() {
        Shop shop = new Shop(OFFICE, "cho-doi-soat", HR);
        shop.sends(List.of(
                shop.event("u-1", "received", "U-1", received("ho-tich", "hoai.an")),
                shop.event("u-2", "received", "U-2", received("ho-tich", "hoai.an")),
                shop.event("u-3", "done", "U-3", "{}")));
        eventually(() -> groups(shop).equals(List.of("NOT_RECEIVED  1", "NO_MAPPING ho-tich 2")));
        shop.maps("ho-tich", "C-20");
        eventually(() -> groups(shop).contains("UNKNOWN_ACCOUNT hoai.an 2"));
        assertThat(OFFICE.page(HR, "/reconciliation"))
                .contains("hoai.an", "Không biết tài khoản")
                .doesNotContain("??");
        shop.means("hoai.an", OFFICE.an);
        eventually(() -> groups(shop).equals(List.of("NOT_RECEIVED  1")));
        Answer dismissed = OFFICE.service.submit(
                HR, shop.path("dismissals"), "{\"obstacle\":\"NOT_RECEIVED\",\"reason\":\"Tin thử\"}");
        assertThat(dismissed.body().path("files").asInt()).isEqualTo(1);
        eventually(() -> groups(shop).isEmpty());
        eventually(() -> cards(OFFICE.anToken).toString().contains("\"assigned\":2"));
    }

    @Test
    void nobody_reports_work_of_his_own_or_maps_an_account_to_himself() {
        Shop shop = new Shop(OFFICE, "tu-bao", OFFICE.chairToken);
        shop.maps("dat-dai", "C-20");
        shop.sends(shop.event("t-1", "received", "T-1", received("dat-dai", OFFICE.chair.value())));
        eventually(() -> groups(shop).equals(List.of("OWN_SECRET " + OFFICE.chair.value() + " 1")));
        String own = "{\"account\":\"toi\",\"staff\":\"%s\"}".formatted(OFFICE.chair.value());
        refused(
                OFFICE.service.submit(OFFICE.chairToken, shop.path("accounts"), own),
                403,
                "MAPPED_TO_ONESELF",
                "/staff");
    }

    @Test
    void a_secret_that_was_withdrawn_counts_nothing_for_who_was_shown_it() {
        Shop shop = new Shop(OFFICE, "rut-ma", OFFICE.chairToken);
        shop.maps("dat-dai", "C-20");
        shop.sends(shop.event("w-1", "received", "W-1", received("dat-dai", OFFICE.chair.value())));
        List<String> waits = List.of("OWN_SECRET " + OFFICE.chair.value() + " 1");
        eventually(() -> groups(shop).equals(waits));
        OFFICE.service.submit(OFFICE.chairToken, shop.path("end"), "");
        OFFICE.service.submit(HR, shop.path("retries"), "");
        Shop other = new Shop(OFFICE, "rut-ma-moc", HR);
        other.maps("dat-dai", "C-20");
        other.sends(other.event("w-2", "received", "W-2", received("dat-dai", OFFICE.an.value())));
        eventually(() -> one(other).equals("1/0/0"));
        assertThat(groups(shop)).isEqualTo(waits);
    }

    @Test
    void nobody_gives_his_own_files_to_others_or_puts_them_aside() {
        Shop shop = new Shop(OFFICE, "dun-viec", HR);
        shop.maps("dat-dai", "C-20");
        shop.means("chanh.van.phong", OFFICE.chair);
        shop.sends(shop.event("x-1", "received", "X-1", received("khong-quy-tac", "chanh.van.phong")));
        eventually(() -> groups(shop).equals(List.of("NO_MAPPING khong-quy-tac 1")));
        for (String account : List.of("chanh.van.phong", OFFICE.chair.value())) {
            for (String whom : List.of("\"" + OFFICE.an.value() + "\"", "null")) {
                String away = "{\"account\":\"%s\",\"staff\":%s}".formatted(account, whom);
                refused(
                        OFFICE.service.submit(OFFICE.chairToken, shop.path("accounts"), away),
                        403,
                        "ACCOUNT_OF_ONESELF",
                        "/account");
            }
        }
        String aside = "{\"obstacle\":\"NO_MAPPING\",\"about\":\"khong-quy-tac\",\"reason\":\"Tin thử\"}";
        refused(
                OFFICE.service.submit(OFFICE.chairToken, shop.path("dismissals"), aside),
                403,
                "FILES_OF_ONESELF",
                "/about");
        assertThat(OFFICE.service
                        .submit(HR, shop.path("dismissals"), aside)
                        .body()
                        .path("files")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void what_was_placed_by_a_rule_goes_on_to_count_when_the_rule_has_ended() {
        Shop shop = new Shop(OFFICE, "het-quy-tac", HR);
        shop.maps("ho-tich", "C-20");
        shop.sends(shop.event("h-1", "received", "H-1", received("ho-tich", OFFICE.an.value())));
        eventually(() -> one(shop).equals("1/0/0"));
        assertThat(OFFICE.service
                        .submit(HR, shop.path("mappings"), "{\"kind\":\"ho-tich\"}")
                        .status())
                .isEqualTo(201);
        eventually(() -> !OFFICE.service
                .get(HR, "/api/v1/connections")
                .body()
                .valueStream()
                .filter(link -> link.toString().contains(shop.system()))
                .findFirst()
                .orElseThrow()
                .path("mappings")
                .toString()
                .contains("ho-tich"));
        shop.sends(shop.event("h-2", "done", "H-1", "{}"));
        eventually(() -> one(shop).equals("1/1/0"));
        assertThat(groups(shop)).isEmpty();
    }

    @Test
    void connections_are_the_matter_of_their_own_agency() {
        Office other = new Office("connector-other");
        String hr = other.token(new StaffCode("connector-other-9"), Role.OFFICIAL, Role.HR);
        String query = "?agency=" + OFFICE.agency.value();
        refused(OFFICE.service.get(hr, "/api/v1/connections" + query), 403, "CONNECTION_NOT_YOURS", "");
        refused(OFFICE.service.get(hr, "/api/v1/reconciliation" + query), 403, "CONNECTION_NOT_YOURS", "");
        refused(OFFICE.service.get(OFFICE.lanToken, "/api/v1/connections"), 403, "CONNECTION_NOT_YOURS", "");
        refused(OFFICE.service.submit(hr, SHOP.path("secrets"), ""), 403, "CONNECTION_NOT_YOURS", "");
        assertThat(OFFICE.service.get(HR, "/api/v1/connections").text())
                .contains("lan.nt")
                .doesNotContain("whsec_");
    }

    @Test
    void the_page_shows_each_connection_its_rules_its_last_message_and_what_is_stuck() {
        Shop shop = new Shop(OFFICE, "trang", HR);
        shop.maps("dat-dai", "C-20");
        shop.means("hoai.an", OFFICE.an);
        shop.sends(shop.event("v-1", "received", "V-1", received("khac", "hoai.an")));
        eventually(() -> section(shop).contains("1 tin về việc của"));
        eventually(() -> section(shop).contains("1 hồ sơ đang vướng"));
        assertThat(section(shop))
                .contains("dat-dai", "C-20", "hoai.an", shop.path("events"), "Tin gần nhất", "Ngừng kết nối")
                .doesNotContain("??", "whsec_");
        refused(OFFICE.service.get(OFFICE.lanToken, "/connections"), 403, "CONNECTION_NOT_YOURS", "");
    }

    @Test
    void who_looks_at_what_is_stuck_looks_at_the_work_of_those_with_whom_it_is() {
        Shop shop = new Shop(OFFICE, "ai-xem", HR);
        shop.means("an.xem", OFFICE.an);
        shop.sends(shop.event("x-1", "received", "X-1", received("chua-khai", "an.xem")));
        StaffCode looker = new StaffCode("connector-77");
        String token = OFFICE.token(looker, Role.HR);
        eventually(
                () -> OFFICE.service.get(token, "/api/v1/reconciliation").text().contains("X-1"));
        ReadingsId looks = ReadingsId.of("submission", looker, Office.TODAY);
        assertThat(OFFICE.service
                        .part(EventStore.class)
                        .readEvents(looks.toString(), 0)
                        .asStream()
                        .map(event -> (RecordsRead) event.getPayload())
                        .flatMap(look -> look.subjects().stream())
                        .toList())
                .contains(OFFICE.an);
    }

    @Test
    void a_secret_is_shown_once_on_the_page_and_kept_by_no_cache() {
        Shop shop = new Shop(OFFICE, "hien-mot-lan", HR);
        Answer issued =
                OFFICE.service.post(HR, "/connections/" + OFFICE.agency.value() + "/" + shop.system() + "/secrets", "");
        assertThat(issued.status()).as(issued.text()).isEqualTo(200);
        assertThat(issued.text()).contains("whsec_").doesNotContain("<html", "??");
        String secret = issued.text().replaceAll("(?s).*(whsec_[A-Za-z0-9+/=]+).*", "$1");
        String body = shop.event("w-1", "received", "W-1", received("dat-dai", "lan.nt"));
        eventually(() -> shop.by(secret).sends(body).status() == 200);
        assertThat(section(shop)).doesNotContain("whsec_");
    }

    @Test
    void who_ends_a_connection_lets_nothing_more_in_and_loses_nothing() {
        Shop shop = new Shop(OFFICE, "ngung", HR);
        shop.maps("dat-dai", "C-20");
        shop.sends(shop.event("e-1", "received", "E-1", received("dat-dai", OFFICE.an.value())));
        eventually(() -> one(shop).equals("1/0/0"));
        assertThat(OFFICE.service.submit(HR, shop.path("end"), "").status()).isEqualTo(200);
        eventually(() -> section(shop).contains("chưa có khóa ký nào"));
        String later = shop.event("e-2", "done", "E-1", "{}");
        refused(shop.sends(later), 401, "SIGNATURE_WRONG", "");
        refused(OFFICE.service.submit(HR, shop.path("end"), ""), 409, "NOTHING_CONNECTED", "");
        assertThat(one(shop)).isEqualTo("1/0/0");
        shop.renews();
        assertThat(shop.sends(later).body().path("recorded").asInt()).isEqualTo(1);
        eventually(() -> one(shop).equals("1/1/0"));
    }

    @Test
    void the_reviewer_points_at_the_file_that_failed_and_nobody_else_does() {
        Shop shop = new Shop(OFFICE, "sai-sot", HR);
        shop.maps("dat-dai", "C-20");
        shop.sends(List.of(
                shop.event("q-1", "received", "Q-1", received("dat-dai", OFFICE.an.value())),
                shop.event("q-2", "done", "Q-1", "{}"),
                shop.event("q-3", "received", "Q-2", received("dat-dai", OFFICE.an.value()))));
        eventually(() -> one(shop).equals("2/1/0"));
        String task = counted(OFFICE.anToken, shop.system()).path("task").asString();
        Map<String, Object> failed = Map.of("number", "Q-1", "reason", "Sai căn cứ pháp lý");
        refused(OFFICE.act(OFFICE.anToken, task, "failed-files", failed), 403, "SELF_REVIEW", "");
        refused(OFFICE.act(OFFICE.lanToken, task, "failed-files", failed), 403, "NOT_ASSESSOR", "");
        for (String none : List.of("Q-2", "Q-9")) {
            Map<String, Object> wrong = Map.of("number", none, "reason", "x");
            refused(OFFICE.act(OFFICE.minhToken, task, "failed-files", wrong), 422, "FILE_NOT_DONE_HERE", "/number");
        }
        assertThat(OFFICE.page(OFFICE.minhToken, "/task/" + task)).contains("failed-number");
        assertThat(OFFICE.page(OFFICE.anToken, "/task/" + task)).doesNotContain("failed-number");
        eventually(
                () -> OFFICE.act(OFFICE.minhToken, task, "failed-files", failed).status() == 200);
        eventually(() -> counted(OFFICE.anToken, shop.system())
                        .path("work")
                        .path("qualityFailures")
                        .asInt()
                == 1);
        assertThat(OFFICE.page(OFFICE.anToken, "/task/" + task)).contains("Q-1: Sai căn cứ pháp lý");
        refused(OFFICE.act(OFFICE.minhToken, task, "failed-files", failed), 409, "FILE_FAILED_ALREADY", "/number");
    }

    /** What the page shows of one connection. */
    private static String section(Shop shop) {
        String page = OFFICE.page(HR, "/connections");
        int begin = page.indexOf("data-connection=\"" + OFFICE.agency.value() + "/" + shop.system() + "\"");
        assertThat(begin).as(page).isPositive();
        int end = page.indexOf("data-connection=", begin + 1);
        return page.substring(begin, end < 0 ? page.length() : end);
    }

    private static String received(String kind, String account) {
        return "{\"kind\":\"%s\",\"account\":\"%s\",\"due\":\"%s\"}".formatted(kind, account, DUE);
    }

    private static JsonNode cards(String token) {
        return OFFICE.service.get(token, "/api/v1/worklist?month=" + MONTH).body();
    }

    /** Of the whole month: units assigned, completed and late. */
    private static String work(String token) {
        return work(counted(token, "ca-thang"));
    }

    /** The same of Mr An from one shop. */
    private static String one(Shop shop) {
        return work(counted(OFFICE.anToken, shop.system()));
    }

    private static String work(JsonNode card) {
        JsonNode work = card.path("work");
        return work.path("assigned").asInt() + "/" + work.path("completed").asInt() + "/"
                + work.path("lateTimes").asInt();
    }

    private static JsonNode counted(String token) {
        return counted(token, "ca-thang");
    }

    private static JsonNode counted(String token, String system) {
        return cards(token)
                .valueStream()
                .filter(card -> card.toString().contains("connector/" + system))
                .findFirst()
                .orElseGet(JsonMapper.shared()::createObjectNode);
    }

    private static List<String> groups(Shop shop) {
        return OFFICE.service
                .get(HR, "/api/v1/reconciliation")
                .body()
                .valueStream()
                .filter(group -> group.path("connection").asString().endsWith(shop.system()))
                .map(group -> group.path("obstacle").asString() + " "
                        + group.path("about").asString("") + " "
                        + group.path("files").asInt())
                .toList();
    }

    private static List<String> states(JsonNode results) {
        return results.valueStream().map(one -> one.path("state").asString()).toList();
    }
}
