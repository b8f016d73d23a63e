package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.page;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.testing.Imported.wrongs;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.indicator.staff.StaffCommand.JoinStaff;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.keys.KeyedFingerprint;
import vn.congtam.platform.sheet.Book;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;
import vn.congtam.platform.testing.Spreadsheet;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Fingerprint;

/** The staff list of an agency as a file, over HTTP: each test has people of its own. */
class StaffImportTest {
    /** The compound file of Excel before 2007: {@code .xls}, whatever it is called now. */
    private static final byte[] OLD_EXCEL = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0, 0, 0
    };

    private static final String AGENCY = "xa-ninh-hoa";
    private static final String LARGE = "so-giao-duc";
    private static final String HR = TestTokens.of("VC5900", AGENCY, Role.OFFICIAL, Role.HR);
    private static final String CV = AGENCY + "-cv";
    private static final String TP = AGENCY + "-tp";
    private static final Service SERVICE = Service.running("indicator", IndicatorService.class);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @BeforeAll
    static void the_agencies_stand() {
        for (String agency : List.of(AGENCY, LARGE)) {
            Establishing.agency(agency);
            post(agency, "tp", true);
            post(agency, "cv", false);
        }
        for (String one : List.of("VC5022", "VC5027", "VC5061", "VC5055", "again")) post(AGENCY, "tp-" + one, true);
    }

    @Test
    void a_list_is_looked_at_without_being_written() {
        JsonNode seen = sent(HR, AGENCY, "check", Excel.of(person("VC5010", ""), person("VC5011", "VC5010")));
        assertThat(seen.path("rows").asInt()).isEqualTo(2);
        assertThat(seen.path("right").asInt()).isEqualTo(2);
        assertThat(seen.path("wrong").asInt()).isZero();
        assertThat(Client.download(HR, "/api/v1/staff/VC5010").statusCode()).isEqualTo(404);
    }

    /** What comes of a row tells what is on record: also of people elsewhere, whom a code alone would find. */
    @Test
    void whoever_looks_at_a_list_looks_at_those_of_it_who_are_on_record() {
        String curious = TestTokens.of("VC5902", AGENCY, Role.OFFICIAL, Role.HR);
        assertThat(sent(HR, AGENCY, "all", Excel.of(person("VC5012", "")))
                        .path("taken")
                        .asInt())
                .isEqualTo(1);
        eventually(() -> knows("VC5012", "/post"));
        JsonNode _ = sent(curious, AGENCY, "check", Excel.of(person("VC5012", ""), person("VC5013", "")));
        assertThat(Client.seenBy("VC5902")).containsExactly("VC5012");
    }

    @Test
    void superiors_may_stand_in_later_rows_and_the_same_file_again_changes_nothing() {
        byte[] file = Excel.of(person("VC5020", "VC5021"), person("VC5021", "VC5022"), leader("VC5022"));
        assertThat(sent(HR, AGENCY, "all", file).path("taken").asInt()).isEqualTo(3);
        JsonNode at_once = sent(HR, AGENCY, "all", file);
        assertThat(at_once.path("onRecord").asInt()).as(at_once.toString()).isEqualTo(3);
        eventually(() -> knows("VC5020", "/superior") && knows("VC5021", "/superior") && knows("VC5022", "/post"));
        JsonNode by_another = sent(HOME_AFFAIRS, AGENCY, "valid", file);
        assertThat(by_another.path("onRecord").asInt())
                .as(by_another.toString())
                .isEqualTo(3);
        assertThat(by_another.path("taken").asInt()).isZero();
        JsonNode known = get(HR, "/staff/VC5020?on=2026-03-02");
        assertThat(known.path("superior").asString()).isEqualTo("VC5021");
        assertThat(known.at("/post/post").asString()).isEqualTo(AGENCY + "-cv");
        assertThat(known.at("/post/document").asString()).isEqualTo("QĐ 12/2026");
        assertThat(known.path("joined").asString()).isEqualTo("2026-03-02");
    }

    /** The id of the command is the cause of the facts: in every copy of the log, for whoever tries names. */
    @Test
    void the_id_under_which_a_row_happens_once_tells_nobody_what_it_says() {
        JsonNode _ = sent(HR, AGENCY, "all", Excel.of(person("VC5015", "")));
        String row = new JoinStaff(
                        new StaffCode("VC5015"),
                        "Người VC5015",
                        SubjectKind.CIVIL_SERVANT,
                        new AgencyId(AGENCY),
                        DAY,
                        new StaffCode("VC5900"))
                .toString();
        assertThat(SERVICE.part(CommitLog.class)
                        .byCommand("VC5900:list-"
                                + SERVICE.part(KeyedFingerprint.class).of(row)))
                .isPresent();
        assertThat(SERVICE.part(CommitLog.class).byCommand("VC5900:list-" + Fingerprint.of(row)))
                .isEmpty();
    }

    @Test
    void whoever_sends_a_list_is_not_recorded_by_it_and_puts_nobody_under_himself() {
        byte[] file = Excel.of(person("VC5900", ""), person("VC5025", "VC5900"), person("VC5026", ""));
        assertThat(wrongs(sent(HR, AGENCY, "check", file)))
                .containsExactly("2 staff OWN_RECORD", "3 superior OWN_SUBORDINATE");
        assertThat(sent(HR, AGENCY, "valid", file).path("taken").asInt()).isEqualTo(1);
        assertThat(sent(HOME_AFFAIRS, AGENCY, "valid", file).path("taken").asInt())
                .isEqualTo(2);
    }

    @Test
    void whoever_sends_a_list_says_nothing_by_it_of_those_who_judge_him() {
        sent(HR, AGENCY, "all", Excel.of(leader("VC5027"), person("VC5028", "VC5027")));
        eventually(() -> knows("VC5028", "/superior"));
        byte[] file = Excel.of(row(
                "VC5027", "Người VC5027", "Công chức", "kinh-te", TP + "-again", "có", "", "1/5/2026", "QĐ 13/2026"));
        String keeper = TestTokens.of("VC5028", AGENCY, Role.OFFICIAL, Role.HR);
        assertThat(wrongs(sent(keeper, AGENCY, "check", file)))
                .singleElement()
                .asString()
                .endsWith(" JUDGED_BY_IT");
        assertThat(wrongs(sent(HR, AGENCY, "check", file))).isEmpty();
    }

    @Test
    void all_rows_or_none() {
        byte[] file = Excel.of(person("VC5030", ""), person("VC5031", "VC9999"));
        JsonNode none = sent(HR, AGENCY, "all", file);
        assertThat(none.path("taken").asInt()).isZero();
        assertThat(none.path("right").asInt()).isEqualTo(1);
        assertThat(none.path("wrong").asInt()).isEqualTo(1);
        assertThat(Client.download(HR, "/api/v1/staff/VC5030").statusCode()).isEqualTo(404);
        JsonNode one = sent(HR, AGENCY, "valid", file);
        assertThat(one.path("taken").asInt()).isEqualTo(1);
        assertThat(wrongs(one)).containsExactly("3 superior SUPERIOR_UNKNOWN");
    }

    @Test
    void what_is_wrong_is_told_with_row_and_column() {
        JsonNode seen = sent(
                HR,
                AGENCY,
                "check",
                Excel.of(
                        person("VC5040", ""),
                        person("VC5040", ""),
                        person("vc 41", ""),
                        row("VC5042", "", "Công chức", "kinh-te", CV, "không", "", DAY, "QĐ 1"),
                        row("VC5043", "Lan", "Tu sĩ", "kinh-te", CV, "không", "", DAY, "QĐ 1"),
                        row("VC5044", "Lan", "Công chức", "Phòng Văn hóa", CV, "không", "", DAY, "QĐ 1"),
                        row("VC5045", "Lan", "Công chức", "kinh-te", "khac", "không", "", DAY, "QĐ 1"),
                        row("VC5046", "Lan", "Công chức", "kinh-te", CV, "có", "", DAY, "QĐ 1"),
                        row("VC5047", "Lan", "Công chức", "kinh-te", CV, "có lẽ", "", DAY, "QĐ 1"),
                        row("VC5048", "Lan", "Công chức", "kinh-te", CV, "không", "VC5048", DAY, "QĐ 1"),
                        row("VC5049", "Lan", "Công chức", "kinh-te", CV, "không", "", "31/02/2026", "QĐ 1"),
                        row("VC5050", "Lan", "Công chức", "kinh-te", CV, "không", "", 2026, "QĐ 1"),
                        row("VC5051", "Lan", "Công chức", "kinh-te", CV, "không", "", "", ""),
                        row(
                                "VC5052",
                                new Spreadsheet.Formula("1+1"),
                                "Công chức",
                                "kinh-te",
                                CV,
                                "không",
                                "",
                                DAY,
                                "Q"),
                        person("VC5053", "VC5042"),
                        person("VC5054", "VC5053"),
                        row("VC5055", "Lan", "public employee", "Phòng Kinh tế", CV, "x", "", "2026-3-2", "Q")));
        assertThat(wrongs(seen))
                .containsExactly(
                        "3 staff STAFF_REPEATED",
                        "4 staff STAFF_CODE_MALFORMED",
                        "5 name CELL_MISSING",
                        "6 kind KIND_UNKNOWN",
                        "7 division DIVISION_UNKNOWN",
                        "8 post POST_UNKNOWN",
                        "9 leader POST_LEADER_DIFFERS",
                        "10 leader CELL_NEITHER_YES_NOR_NO",
                        "11 superior SUPERIOR_SELF",
                        "12 from NOT_A_DAY",
                        "13 from NOT_A_DAY",
                        "14 from CELL_MISSING",
                        "14 document CELL_MISSING",
                        "15 name CELL_FORMULA",
                        "16 superior SUPERIOR_ROW_WRONG",
                        "17 superior SUPERIOR_ROW_WRONG",
                        "18 leader POST_LEADER_DIFFERS");
        assertThat(seen.path("right").asInt()).isEqualTo(1);
        assertThat(seen.at("/errors/0/pointer").asString()).isEqualTo("/rows/3/staff");
        assertThat(seen.at("/errors/0/vi").asString()).contains("dòng 2").doesNotContain("{");
        assertThat(seen.at("/errors/0/en").asString()).contains("row 2").doesNotContain("{");
    }

    @Test
    void a_circle_is_found_across_rows_and_with_what_is_on_record() {
        sent(HR, AGENCY, "all", Excel.of(person("VC5060", "VC5061"), leader("VC5061")));
        eventually(() -> knows("VC5061", "/post") && knows("VC5060", "/superior"));
        JsonNode seen = sent(
                HR,
                AGENCY,
                "check",
                Excel.of(
                        person("VC5062", "VC5063"),
                        person("VC5063", "VC5064"),
                        person("VC5064", "VC5062"),
                        person("VC5065", "VC5060"),
                        row(
                                "VC5061",
                                "Người VC5061",
                                "Công chức",
                                "kinh-te",
                                TP + "-VC5061",
                                "có",
                                "VC5065",
                                "1/4/2026",
                                "Q 2")));
        assertThat(wrongs(seen))
                .contains(
                        "2 superior SUPERIOR_CYCLE",
                        "3 superior SUPERIOR_CYCLE",
                        "4 superior SUPERIOR_CYCLE",
                        "6 superior SUPERIOR_CYCLE");
    }

    @Test
    void who_is_known_is_not_mistaken_and_not_moved_before_he_came() {
        sent(HR, AGENCY, "all", Excel.of(person("VC5070", ""), person("VC5071", "")));
        eventually(() -> knows("VC5070", "/post") && knows("VC5071", "/post"));
        JsonNode seen = sent(
                HR,
                AGENCY,
                "check",
                Excel.of(
                        row("VC5070", "Người VC5070", "Công chức", "kinh-te", TP, "có", "", "1/3/2026", "Q 2"),
                        row("VC5071", "Người khác", "Viên chức", "kinh-te", TP, "có", "", DAY, "Q 2")));
        assertThat(wrongs(seen))
                .containsExactly(
                        "2 from BEFORE_JOINING",
                        "3 name STAFF_NAME_DIFFERS",
                        "3 kind STAFF_KIND_DIFFERS",
                        "3 from OVERLAP");
        JsonNode later = sent(
                HR,
                AGENCY,
                "all",
                Excel.of(row("VC5070", "Người VC5070", "Công chức", "kinh-te", TP, "có", "", "1/5/2026", "Q 3")));
        assertThat(later.path("taken").asInt()).as(later.toString()).isEqualTo(1);
    }

    @Test
    void of_two_rows_for_one_leading_post_neither_is_taken_and_one_that_is_held_is_not_given_again() {
        List<?> first = leads("VC5055", "2/3/2026");
        assertThat(wrongs(sent(HR, AGENCY, "check", Excel.of(first, leads("VC5056", "1/6/2026")))))
                .containsExactly("2 post POST_HELD", "3 post POST_HELD");
        sent(HR, AGENCY, "all", Excel.of(first));
        eventually(() -> knows("VC5055", "/post"));
        assertThat(wrongs(sent(HR, AGENCY, "check", Excel.of(leads("VC5056", "1/6/2026")))))
                .containsExactly("2 post POST_HELD");
        List<?> moved = row("VC5055", "Người VC5055", "Công chức", "kinh-te", CV, "không", "", "1/6/2026", "Q 3");
        assertThat(wrongs(sent(HR, AGENCY, "check", Excel.of(moved, leads("VC5056", "1/6/2026")))))
                .isEmpty();
    }

    private static List<?> leads(String code, String from) {
        return row(code, "Người " + code, "Công chức", "kinh-te", TP + "-VC5055", "có", "", from, "Q 2");
    }

    @Test
    void a_day_far_ahead_and_a_superior_who_comes_later_are_wrong() {
        List<?> far = row("VC5057", "Lan", "Công chức", "kinh-te", CV, "không", "", "2/3/2062", "Q");
        List<?> later = row("VC5058", "Mai", "Công chức", "kinh-te", CV, "không", "", "3/3/2026", "Q");
        assertThat(wrongs(sent(HR, AGENCY, "check", Excel.of(far, later, person("VC5059", "VC5058")))))
                .containsExactly("2 from TOO_FAR_AHEAD", "4 superior SUPERIOR_NOT_JOINED");
    }

    /** A code and a guess at the name would else tell who is called how in any agency. */
    @Test
    void of_people_elsewhere_nothing_is_told_not_even_whether_the_name_is_right() {
        sent(HR, AGENCY, "all", Excel.of(person("VC5076", "")));
        eventually(() -> knows("VC5076", "/post"));
        String elsewhere = TestTokens.of("VC5903", LARGE, Role.OFFICIAL, Role.HR);
        for (String guess : List.of("Người VC5076", "Người khác")) {
            List<?> row = row("VC5076", guess, "Viên chức", "kinh-te", LARGE + "-cv", "không", "", DAY, "Q");
            assertThat(wrongs(sent(elsewhere, LARGE, "check", Excel.of(row))))
                    .singleElement()
                    .asString()
                    .endsWith(" ONLY_PERSONNEL");
        }
    }

    @Test
    void the_file_comes_back_with_a_word_on_each_row_and_can_be_sent_again() {
        byte[] file = Excel.of(person("VC5080", "VC9999"), person("VC5081", ""));
        HttpResponse<byte[]> answer = Client.exchange(HR, path(AGENCY, "check") + "&annotated=true", "ds.xlsx", file);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment");
        Book back = Spreadsheet.read(answer.body());
        assertThat(back.rows()).hasSize(2);
        assertThat(back.rows().getFirst().number()).isEqualTo(2);
        assertThat(back.rows().getFirst().cells().get(10).text())
                .isEqualTo("Mã cấp trên trực tiếp: Không có công chức nào mang mã VC9999 để làm cấp trên.");
        assertThat(back.rows().getFirst().cells().get(11).text()).startsWith("Superior's staff code: ");
        assertThat(back.rows().getLast().cells().get(9).text()).startsWith("Đúng");
        JsonNode again = sent(HR, AGENCY, "check", answer.body());
        assertThat(wrongs(again)).containsExactly("2 superior SUPERIOR_UNKNOWN");
    }

    @Test
    void only_those_who_keep_the_records_hand_in_a_list() {
        byte[] file = Excel.of(person("VC5090", ""));
        String other = TestTokens.of("VC5901", "so-tai-chinh", Role.OFFICIAL, Role.HR);
        refused(upload(other, AGENCY, "check", file), 403, "ONLY_PERSONNEL", "");
        String official = TestTokens.of("VC5902", AGENCY, Role.OFFICIAL);
        assertThat(upload(official, AGENCY, "check", file).status()).isEqualTo(403);
        refused(upload(HOME_AFFAIRS, "khong-co", "check", file), 422, "STAFF_AGENCY_UNKNOWN", "/agency");
        refused(upload(HR, AGENCY, "perhaps", file), 422, "SHEET_MODE_UNKNOWN", "/mode");
    }

    @Test
    void a_code_by_which_programs_act_is_no_persons() {
        assertThat(wrongs(sent(HR, AGENCY, "check", Excel.of(person("CONGTAM-IDENTITY", "")))))
                .contains("2 staff STAFF_CODE_RESERVED");
    }

    @Test
    void what_is_no_list_is_refused_whole() {
        byte[] text = "Mã công chức".getBytes(StandardCharsets.UTF_8);
        refused(upload(HR, AGENCY, "check", text), 422, "SHEET_TYPE", "/file");
        refused(upload(HR, AGENCY, "check", new byte[0]), 422, "SHEET_EMPTY", "/file");
        byte[] good = Excel.of(person("VC5095", ""));
        refused(Client.upload(HR, path(AGENCY, "check"), "ds.xls", good), 422, "SHEET_TYPE", "/file");
        refused(upload(HR, AGENCY, "check", OLD_EXCEL), 422, "SHEET_TYPE", "/file");
        refused(upload(HR, AGENCY, "check", new byte[] {'P', 'K', 3, 4, 5}), 422, "SHEET_UNREADABLE", "/file");
        refused(upload(HR, AGENCY, "check", new byte[6 * 1024 * 1024]), 422, "SHEET_TOO_LARGE", "/file");
    }

    @Test
    void the_template_is_a_list_without_rows() {
        HttpResponse<byte[]> template = Client.download(HR, "/api/v1/staff-imports/template?agency=" + AGENCY);
        assertThat(template.statusCode()).isEqualTo(200);
        assertThat(Spreadsheet.read(template.body()).rows()).isEmpty();
        assertThat(sent(HR, AGENCY, "check", template.body()).path("rows").asInt())
                .isZero();
    }

    @Test
    void the_page_takes_a_file_and_shows_what_is_wrong() {
        page(HR, "/staff-import", "Nhập danh sách từ Excel", "Import a list from Excel");
        page(HOME_AFFAIRS, "/staff-import?agency=" + AGENCY, "Tải tệp mẫu", "Download the template");
        page(HOME_AFFAIRS, "/staff-import", "Cơ quan", "Agency");
        byte[] file = Excel.of(person("VC5098", "VC9999"), person("VC5099", ""));
        String shown = Client.upload(HR, "/staff-import?mode=check&agency=" + AGENCY, "ds.xlsx", file)
                .text();
        assertThat(shown)
                .contains("data-wrong=\"1\"", "Không có công chức nào mang mã VC9999", "base64,UEsDB")
                .doesNotContain("??", "<html");
    }

    @Test
    void what_came_of_a_list_is_found_again_by_those_who_keep_the_records_and_by_no_others() {
        Answer sent = upload(HR, AGENCY, "all", Excel.of(person("VC5085", "")));
        assertThat(sent.status()).isEqualTo(200);
        String place = "/" + sent.location();
        assertThat(get(HR, place).path("taken").asInt()).isEqualTo(1);
        String other = TestTokens.of("VC5901", LARGE, Role.OFFICIAL, Role.HR);
        refused(Client.read(other, place), 403, "ONLY_PERSONNEL", "");
        refused(Client.read(HR, "/staff-imports/khong-co"), 404, "NO_SUCH_LIST", "");
    }

    /** Memory and time are those of a small machine: see the limits of the test run. */
    @Test
    void ten_thousand_rows_of_which_thirty_seven_are_wrong() {
        List<List<?>> rows = new ArrayList<>();
        for (int i = 0; i < Book.MOST_ROWS; i++) {
            String code = String.format(Locale.ROOT, "VL%05d", i);
            String superior = i == 0 ? "" : String.format(Locale.ROOT, "VL%05d", (i - 1) / 10);
            boolean wrong = i > 9000 && i % 27 == 0;
            rows.add(row(
                    code,
                    "Người " + code,
                    "Công chức",
                    "kinh-te",
                    LARGE + "-cv",
                    "không",
                    superior,
                    wrong ? "?" : DAY,
                    "Q"));
        }
        byte[] file = Excel.of(rows);
        Book back =
                Spreadsheet.read(Client.exchange(HOME_AFFAIRS, path(LARGE, "check") + "&annotated=true", "l.xlsx", file)
                        .body());
        List<Integer> marked = back.rows().stream()
                .filter(row ->
                        row.cells().size() > 10 && !row.cells().get(10).text().isEmpty())
                .map(Book.Numbered::number)
                .toList();
        assertThat(marked).hasSize(37).allMatch(number -> (number - 2) % 27 == 0);
        Answer answer = upload(HOME_AFFAIRS, LARGE, "valid", file);
        while (answer.status() == 202) {
            assertThat(answer.body().path("left").asInt()).isPositive();
            answer = Client.read(HOME_AFFAIRS, "/" + answer.location());
        }
        JsonNode outcome = answer.body();
        assertThat(outcome.path("wrong").asInt()).as(outcome.toString()).isEqualTo(37);
        assertThat(outcome.path("taken").asInt()).isEqualTo(Book.MOST_ROWS - 37);
    }

    private static boolean knows(String code, String what) {
        Answer answer = Client.read(HR, "/staff/" + code + "?on=2026-03-02");
        return answer.status() == 200 && !answer.body().at(what).isMissingNode();
    }

    private static List<?> person(String code, String superior) {
        return row(code, "Người " + code, "Công chức", "Phòng Kinh tế", CV, "không", superior, DAY, "QĐ 12/2026");
    }

    private static List<?> leader(String code) {
        return row(
                code, "Người " + code, "CIVIL_SERVANT", "kinh-te", TP + "-" + code, "có", "", "2/3/2026", "QĐ 12/2026");
    }

    private static List<?> row(Object... cells) {
        return List.of(cells);
    }

    private static JsonNode sent(String token, String agency, String mode, byte[] file) {
        Answer answer = upload(token, agency, mode, file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static Answer upload(String token, String agency, String mode, byte[] file) {
        return Client.upload(token, path(agency, mode), "danh-sach.xlsx", file);
    }

    private static String path(String agency, String mode) {
        return "/api/v1/staff-imports?agency=" + agency + "&mode=" + mode;
    }

    private static void post(String agency, String post, boolean leader) {
        Establishing.post(agency, agency + "-" + post, leader, "nhom-" + post);
    }
}
