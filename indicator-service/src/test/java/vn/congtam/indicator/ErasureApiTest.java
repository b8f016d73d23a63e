package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.page;
import static vn.congtam.indicator.Client.post;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.platform.testing.Eventually.eventually;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.indicator.roster.erasure.Erasures;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.personal.Seals;
import vn.congtam.platform.testing.LogWatch;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.feed.Backlog;

/** A name that is corrected, and a person of whom nothing personal is to be kept any more, over HTTP. */
class ErasureApiTest {
    private static final String AGENCY = "xa-xoa-ten";
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final String HR = TestTokens.of("VC7900", AGENCY, Role.OFFICIAL, Role.HR);
    private static final String HEAD = TestTokens.of("VC7901", AGENCY, Role.OFFICIAL, Role.HEAD);
    private static final String ANOTHER = TestTokens.of("VC9006", "tinh-khanh-hoa", Role.HOMEAFFAIRS);
    private static final String LEADER = TestTokens.of("VC9001", "tinh-khanh-hoa", Role.LEADER);
    private static final String ADMIN = TestTokens.of("VC9004", "tinh-khanh-hoa", Role.ADMIN);
    private static final Service SERVICE = Service.running("indicator", IndicatorService.class);

    @BeforeAll
    static void the_agency_stands() {
        Establishing.agency(AGENCY);
    }

    @Test
    void a_name_is_corrected_by_the_personnel_office_on_a_document() {
        join("VC7001", "Trần Văn Ngoc");
        refused(post(HEAD, "/staff/VC7001/name", name("Trần Văn Ngọc")), 403, "ONLY_PERSONNEL", "");
        refused(post(HR, "/staff/VC7001/name", name("Trần Văn Ngoc")), 422, "NAME_UNCHANGED", "/name");
        created(HR, "/staff/VC7001/name", name("Trần Văn Ngọc"));
        assertThat(nameOf("VC7001")).isEqualTo("Trần Văn Ngọc");
        page(HR, "/person?staff=VC7001", "Sửa họ tên", "Correct the name");
    }

    @Test
    void only_one_who_has_left_is_erased_when_nothing_of_him_is_open_and_two_agree() {
        join("VC7002", "Lê Thị Hồng Nhung");
        refused(ask("VC7002"), 409, "STILL_IN_SERVICE", "");
        leave("VC7002");
        refused(post(HR, "/staff/VC7002/erasure-requests", asked()), 403, "ONLY_HOME_AFFAIRS", "");
        listed("VC7002");
        eventually(() -> !pending("VC7002").isEmpty());
        released("VC7002");
        eventually(() -> pending("VC7002").isEmpty());
        listed("VC7002");
        eventually(() -> !pending("VC7002").isEmpty());
        refused(ask("VC7002"), 409, "STILL_EVALUATED", "");
        closed("VC7002");
        eventually(() -> ask("VC7002").status() == 201);
        refused(ask("VC7002"), 409, "ERASURE_PENDING", "");
        refused(post(HOME_AFFAIRS, "/staff/VC7002/erasure", Map.of()), 403, "SECOND_PERSON_NEEDED", "");
        refused(post(HEAD, "/staff/VC7002/erasure", Map.of()), 403, "ONLY_PROVINCE", "");
        page(LEADER, "/person?staff=VC7002", "Đồng ý xóa vĩnh viễn", "Agree, and erase for ever");
        created(LEADER, "/staff/VC7002/erasure-refusals", body("reason", "Hồ sơ còn thời hạn lưu trữ"));
        refused(post(LEADER, "/staff/VC7002/erasure", Map.of()), 409, "NO_ERASURE_REQUESTED", "");
        assertThat(nameOf("VC7002")).isEqualTo("Lê Thị Hồng Nhung");
    }

    @Test
    void what_is_erased_is_gone_for_ever_and_not_a_byte_of_what_is_stored_has_changed() {
        join("VC7003", "Phạm Quốc Khánh Toàn");
        created(HR, "/staff/VC7003/name", name("Phạm Quốc Khánh Toàn B"));
        leave("VC7003");
        eventually(() -> ask("VC7003").status() == 201);
        assertThat(erased()).as("but asked for").doesNotContain("VC7003");
        List<String> stored = stored();
        List<String> sent = sent();
        assertThat(stored).noneMatch(entry -> entry.contains("Khánh Toàn") || entry.contains("QĐ 44"));
        assertThat(get(HR, "/staff/VC7003").at("/left/document").asString()).isEqualTo("QĐ 44");
        assertThat(sent)
                .noneMatch(entry -> entry.contains("Khánh Toàn"))
                .anyMatch(entry -> entry.contains("sealed:1:"));

        created(ANOTHER, "/staff/VC7003/erasure", Map.of());

        eventually(() -> sealed("VC7003").equals(Personal.ERASED));
        assertThat(nameOf("VC7003")).isEqualTo(Personal.ERASED);
        assertThat(get(HR, "/staff/VC7003").at("/left/document").asString()).isEqualTo(Personal.ERASED);
        assertThat(stored()).startsWith(stored.toArray(String[]::new));
        assertThat(sent()).containsAll(sent);
        page(HR, "/person?staff=VC7003", "Dữ liệu cá nhân đã xóa", "Personal data erased");
        assertThat(get(ADMIN, "/operations/projections/people/replay-digest")
                        .path("equal")
                        .asBoolean())
                .isTrue();
        refused(post(HR, "/staff/VC7003/name", name("Tên khác")), 409, "PERSON_ERASED", "");
        refused(post(HR, "/staff", joining("VC7003", "Tên khác")), 409, "PERSON_ERASED", "");
        refused(ask("VC7003"), 409, "PERSON_ERASED", "");
        assertThat(erased()).contains("VC7003").doesNotContain("VC7001", "VC7002");
        refused(Client.read(HR, "/erasures"), 403, "ONLY_PROVINCE", "");
    }

    /** As those are told who keep something else of them. */
    private static List<String> erased() {
        String inspector = TestTokens.of("VC9003", null, Role.INSPECTOR);
        return get(inspector, "/erasures")
                .valueStream()
                .map(one -> one.asString())
                .toList();
    }

    /** The keys as they were before the erasure come back with a backup: the facts know better, and it is noticed. */
    @Test
    void a_backup_of_the_keys_brings_nobody_back() throws ClassNotFoundException {
        join("VC7005", "Vũ Thanh Tàn Phai");
        leave("VC7005");
        eventually(() -> ask("VC7005").status() == 201);
        Document before = Objects.requireNonNull(keys().find(of("VC7005")).first());
        created(LEADER, "/staff/VC7005/erasure", Map.of());
        eventually(() -> sealed("VC7005").equals(Personal.ERASED));
        double revived = revived();
        SmartLifecycle shredding =
                (SmartLifecycle) SERVICE.part(Class.forName("vn.congtam.indicator.roster.erasure.Shredding"));

        shredding.stop();
        keys().replaceOne(of("VC7005"), before);
        try (LogWatch log = new LogWatch()) {
            shredding.start();
            eventually(() -> revived() == revived + 1);
            assertThat(log.lines()).anyMatch(line -> line.contains("VC7005") && line.contains("backup"));
        }
        assertThat(keys().find(of("VC7005")).first()).doesNotContainKey("key").containsKey("shredded");
        assertThat(sealed("VC7005")).isEqualTo(Personal.ERASED);
    }

    private static MongoCollection<Document> keys() {
        String database = SERVICE.part(Environment.class).getRequiredProperty("congtam.personal.database");
        return SERVICE.part(MongoClient.class).getDatabase(database).getCollection("keys");
    }

    private static Document of(String staff) {
        return new Document("_id", staff);
    }

    private static double revived() {
        return SERVICE.part(MeterRegistry.class)
                .counter("congtam.personal.keys.revived")
                .count();
    }

    /** Nothing of a person's name in any line, whatever goes wrong on the way. */
    @Test
    void names_and_secrets_are_in_no_log() {
        try (LogWatch log = new LogWatch()) {
            join("VC7004", "Đỗ Bạch Tuyết Sương");
            post(HR, "/staff", joining("VC7004", "Đỗ Bạch Tuyết Sương"));
            post(HR, "/staff/VC7004/name", body("name", "Đỗ Bạch Tuyết Sương", "document", ""));
            created(HR, "/staff/VC7004/name", name("Đỗ Bạch Tuyết Sương An"));
            leave("VC7004");
            eventually(() -> ask("VC7004").status() == 201);
            created(LEADER, "/staff/VC7004/erasure", Map.of());
            eventually(() -> sealed("VC7004").equals(Personal.ERASED));
            assertThat(log.lines())
                    .noneMatch(line -> line.contains("Tuyết Sương"))
                    .noneMatch(line -> line.contains(HR))
                    .noneMatch(line -> line.contains("sealed:1:"));
        }
    }

    private static void join(String staff, String name) {
        created(HR, "/staff", joining(staff, name));
    }

    private static Map<String, Object> joining(String staff, String name) {
        return body("staff", staff, "name", name, "agency", AGENCY, "from", TODAY.minusDays(90));
    }

    private static Map<String, Object> name(String name) {
        return body("name", name, "document", "QĐ 43/TP-HT");
    }

    private static Map<String, Object> asked() {
        return body("ground", "ASKED_FOR", "document", "Đơn 07");
    }

    private static void leave(String staff) {
        created(HR, "/staff/" + staff + "/leaving", body("on", TODAY, "reason", "RETIRED", "document", "QĐ 44"));
    }

    private static vn.congtam.platform.testing.Answer ask(String staff) {
        return post(HOME_AFFAIRS, "/staff/" + staff + "/erasure-requests", asked());
    }

    private static String nameOf(String staff) {
        return get(HR, "/staff/" + staff).path("name").asString();
    }

    /** What a text of that person would be kept as now. */
    private static String sealed(String staff) {
        return SERVICE.part(Seals.class).seal(new Seals.Place("StaffJoined", new StaffCode(staff), "name"), "Lan");
    }

    private static void listed(String staff) {
        PeriodId period = period();
        StaffCode code = new StaffCode(staff);
        StaffCode head = new StaffCode("VC7901");
        Member member = new Member(
                code,
                SubjectKind.CIVIL_SERVANT,
                new AgencyId(AGENCY),
                "kinh-te",
                new PostId("xt-cv"),
                false,
                "chuyen-vien",
                head,
                head,
                List.of(),
                List.of());
        String _ = SERVICE.tell(
                "scoring",
                period,
                new MemberListed(
                        period,
                        "2026-10",
                        Basis.WORK,
                        TODAY,
                        member,
                        new Rules("nd335-2025/1", "00"),
                        List.of(),
                        List.of(),
                        List.of(),
                        null));
    }

    private static void released(String staff) {
        String _ = SERVICE.tell(
                "scoring",
                period(),
                new MemberReleased(period(), new StaffCode(staff), "2026-10", new AgencyId("xa-dien-lac")));
    }

    private static List<String> pending(String staff) {
        return SERVICE.part(Erasures.class).pending(new StaffCode(staff));
    }

    private static void closed(String staff) {
        String _ = SERVICE.tell("scoring", period(), new MemberClosed(period(), new StaffCode(staff), "2026-10", null));
    }

    private static PeriodId period() {
        return new PeriodId(AGENCY + "/2026-10");
    }

    private static List<String> stored() {
        List<String> entries = new ArrayList<>();
        SERVICE.part(MongoDatabase.class)
                .getCollection("commits")
                .find()
                .sort(new Document("_id", 1))
                .forEach(commit -> commit.getList("ev", Document.class).forEach(one -> entries.add(text(one))));
        return entries;
    }

    private static String text(Document event) {
        return new String(event.get("entry", Binary.class).getData(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> sent() {
        List<String> values = new ArrayList<>();
        Map<TopicPartition, Long> ends = new HashMap<>();
        SERVICE.part(vn.congtam.platform.wire.feed.Feeds.class)
                .projection("people")
                .ifPresent(feed -> ends.putAll(SERVICE.part(Backlog.class).ends(feed)));
        SERVICE.part(vn.congtam.platform.wire.topic.TopicScan.class)
                .read(
                        ends,
                        batch -> batch.forEach(
                                one -> values.add(new String(one.bytes(), java.nio.charset.StandardCharsets.UTF_8))));
        assertThat(values).isNotEmpty();
        return values;
    }
}
