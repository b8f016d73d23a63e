package vn.congtam.reporting.history.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.congtam.events.FactNames;
import vn.congtam.events.indicator.AgencyFact;
import vn.congtam.events.indicator.CatalogueFact;
import vn.congtam.events.indicator.PostFact;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicatorset.IndicatorSetFact;
import vn.congtam.events.reading.ReadingFact;
import vn.congtam.events.regulation.CriteriaSetFact;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.events.regulation.RuleSetFact;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.Remedy;
import vn.congtam.events.scoring.SlipFact.DisputeRejected;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.RaterDisputed;
import vn.congtam.events.scoring.SlipFact.SelfScoreMissed;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.events.scoring.SlipFact.WorkPassedUp;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.ConnectionFact;
import vn.congtam.events.submission.FigureFact;
import vn.congtam.events.submission.FileFact;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.QualityFailureCounted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.json.FactReader;
import vn.congtam.reporting.history.chapter.Called;
import vn.congtam.reporting.history.chapter.Chapter;
import vn.congtam.reporting.history.chapter.ChapterFolds;
import vn.congtam.reporting.history.chapter.Told;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Folded;

class TellerTest {
    private final Commune commune = new Commune();
    private final Folded<Called> names = Folded.of(ChapterFolds.NAMES, commune.entries());
    private final List<Telling> lan = told("VC0007");

    @Test
    void every_fact_about_a_person_is_told_in_order() {
        assertThat(lan).isSortedAccordingTo(Comparator.comparing(Telling::at));
        assertThat(lan)
                .extracting(Telling::type)
                .containsExactlyInAnyOrder(
                        "StaffJoined",
                        "PostAssigned",
                        "SuperiorAssigned",
                        "MemberListed",
                        "SlipOpened",
                        "TaskAssigned",
                        "WorkRecorded",
                        "TaskSubmitted",
                        "TaskAccepted",
                        "WorkRecorded",
                        "GeneralCriteriaSelfScored",
                        "GeneralCriteriaReviewed",
                        "ScoreChanged",
                        "GradeDecided");
    }

    @Test
    void a_fact_is_told_in_plain_words_with_names() {
        assertThat(one("TaskAssigned").vi())
                .isEqualTo("Được giao “Hồ sơ đất thôn t1”: 20 tờ trình, sản phẩm C-20, hệ số 1,25, hạn 20/10/2026;"
                        + " người đánh giá: Lê Quang Minh (VC0003).");
        assertThat(one("GradeDecided").en()).isEqualTo("The grade was decided: Good.");
        assertThat(one("ScoreChanged").vi()).contains("89,42", "62,42").doesNotContain("89.42");
        assertThat(one("MemberListed").vi()).contains("UBND xã Diên Khánh", "tháng 10/2026");
    }

    @Test
    void a_fact_without_title_is_told_with_its_tasks() {
        assertThat(one("TaskAccepted").vi()).startsWith("“Hồ sơ đất thôn t1” được chấp nhận: hoàn thành 18 trên 20.");
    }

    @Test
    void why_somebody_left_is_told_only_to_those_who_are_to_know() throws IOException {
        Told left = new Told(
                "e1", "StaffLeft", 1, Instant.EPOCH, "VC0003", null, "log", 0, "staff/x", 0, golden("StaffLeft"));
        assertThat(teller(null).tell(left, null).orElseThrow().en()).contains("retired");
        Telling unsaid =
                teller(null, new Hearer(null, false, true)).tell(left, null).orElseThrow();
        assertThat(unsaid.en()).startsWith("Left the service on ").doesNotContain("retired");
        assertThat(unsaid.vi()).startsWith("Thôi công tác từ ngày ").doesNotContain("hưu");
    }

    @Test
    void what_a_fact_changed_is_shown_before_and_after() {
        assertThat(one("TaskSubmitted").changes()).containsExactly(new Telling.Change("completed", "0", "18"));
        assertThat(one("GeneralCriteriaReviewed").changes()).containsExactly(new Telling.Change("I.1", "5", "4.5"));
        assertThat(one("TaskAccepted").changes()).isEmpty();
    }

    @Test
    void a_change_of_post_names_the_divisions() {
        commune.indicator.add(
                "VC0900",
                Commune.LAN,
                new PostAssigned(
                        Commune.LAN,
                        new PostId("post-x"),
                        Commune.AGENCY,
                        "kinh-te",
                        "Công chức địa chính",
                        false,
                        LocalDate.of(2026, 11, 1),
                        "30/QĐ-UBND"));
        Telling.Change moved = told("VC0007").stream()
                .filter(one ->
                        one.type().equals("PostAssigned") && !one.changes().isEmpty())
                .findFirst()
                .orElseThrow()
                .changes()
                .getFirst();
        Speech vietnamese = speech(Locale.of("vi"));
        assertThat(moved.field()).isEqualTo("division");
        assertThat(vietnamese.value("division", moved.before())).isEqualTo("Văn phòng HĐND và UBND");
        assertThat(vietnamese.value("division", moved.after())).isEqualTo("Phòng Kinh tế");
    }

    @Test
    void a_fact_names_its_cause_its_log_and_its_place() {
        Telling score = one("ScoreChanged");
        assertThat(score.cause()).isEqualTo(one("TaskAccepted").eventId());
        assertThat(score.log()).isEqualTo("congtam.khanhhoa/scoring");
        assertThat(score.actorName()).isEqualTo("Lê Quang Minh (VC0003)");
        assertThat(one("SlipOpened").actorName()).isEqualTo("Hệ thống, tự động: mở phiếu");
    }

    @Test
    void equal_figures_at_two_times_are_two_facts() {
        commune.scoring.add(
                "record-work",
                Commune.slip(Commune.LAN),
                new vn.congtam.events.scoring.SlipFact.ScoreChanged(
                        Commune.slip(Commune.LAN),
                        Commune.MONTH,
                        Commune.member(Commune.LAN),
                        new vn.congtam.events.scoring.Rules("nd335-2025/1", "0".repeat(64)),
                        Commune.LANS));
        assertThat(told("VC0007"))
                .filteredOn(one -> one.type().equals("ScoreChanged"))
                .hasSize(2);
    }

    @Test
    void a_replaced_grade_a_reopening_and_a_petition_are_told_with_before_and_after() {
        SlipId lan = Commune.slip(Commune.LAN);
        PeriodId period = PeriodId.of(Commune.AGENCY, Commune.MONTH);
        PetitionId petition = new PetitionId("p1");
        Tracked tracked = Commune.tracked(Commune.MONTH, Grade.EXCELLENT);
        commune.scoring.add("VC0001", petition, answered(petition, lan));
        commune.scoring.add(
                "VC0001",
                lan,
                new GradeReplaced(
                        lan,
                        period,
                        Grade.GOOD,
                        Grade.EXCELLENT,
                        "Đúng",
                        "QĐ 50",
                        null,
                        petition,
                        null,
                        Basis.WORK,
                        tracked));
        List<Telling> told = told("VC0007");
        Telling replaced = told.getLast();
        assertThat(replaced.vi())
                .startsWith("Quyết định xếp loại lại sau khi khóa phiếu: từ “Hoàn thành tốt nhiệm vụ” thành"
                        + " “Hoàn thành xuất sắc nhiệm vụ” (văn bản QĐ 50).");
        assertThat(replaced.changes()).containsExactly(new Telling.Change("decided", "GOOD", "EXCELLENT"));
        assertThat(told.get(told.size() - 2).en())
                .isEqualTo("The petition was upheld (document TB 9): Confirmed"
                        + " The grade is replaced by: Excellent. This was after the last day.");
    }

    @Test
    void what_is_said_of_a_rater_and_whom_a_result_is_contested_to_is_not_told_to_who_is_only_the_superior() {
        SlipId lan = Commune.slip(Commune.LAN);
        PeriodId period = PeriodId.of(Commune.AGENCY, Commune.MONTH);
        commune.scoring.add("VC0007", lan, new RaterDisputed(lan, period, Commune.MINH, "Không phụ trách tôi"));
        commune.scoring.add("VC0013", lan, new DisputeRejected(lan, period, Commune.MINH, "Đúng phân công"));
        PetitionId petition = new PetitionId("p2");
        commune.scoring.add("VC0007", petition, filed(petition, lan));
        commune.scoring.add("VC0001", petition, answered(petition, lan));
        String[] complaints = {"RaterDisputed", "DisputeRejected", "PetitionFiled", "PetitionAnswered"};
        assertThat(told("VC0007")).extracting(Telling::type).contains(complaints);
        assertThat(told("VC0007", new Hearer(Commune.MINH, false, false)))
                .extracting(Telling::type)
                .contains("GradeDecided")
                .doesNotContain(complaints);
        assertThat(told("VC0007", new Hearer(Commune.CHAIR, false, false)))
                .as("to whom it is addressed")
                .extracting(Telling::type)
                .contains("PetitionFiled", "PetitionAnswered")
                .doesNotContain("RaterDisputed");
    }

    @Test
    void what_a_delegate_did_late_is_told_as_such() {
        SlipId an = Commune.slip(Commune.AN);
        List<Criterion> criteria = List.of(new Criterion("I.1", BigDecimal.TEN, null, null));
        commune.scoring.add("VC0015", an, new GeneralCriteriaReviewed(an, criteria, null, true, Commune.MINH));
        assertThat(told("VC0009").getLast().vi())
                .isEqualTo("Tiêu chí chung được cấp trên chấm: 10/30 điểm. Thực hiện sau hạn."
                        + " Thực hiện thay mặt Lê Quang Minh (VC0003).");
    }

    @Test
    void that_no_self_score_came_is_told_and_so_is_an_absence() {
        SlipId an = Commune.slip(Commune.AN);
        commune.scoring.add("VC0015", an, new SelfScoreMissed(an, LocalDate.of(2026, 10, 23)));
        assertThat(told("VC0009").getLast().vi())
                .isEqualTo("Không tự chấm đến hết ngày 23/10/2026; tiêu chí chung do riêng người nhận xét chấm."
                        + " Thiếu tự chấm không có nghĩa là 0.");
        PeriodId period = PeriodId.of(Commune.AGENCY, Commune.MONTH);
        Absent october = new Absent(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        commune.scoring.add("VC0001", an, new LeftUnrated(an, period, Unrated.LEAVE, "GP 1", false, null, october));
        assertThat(told("VC0009").getLast().en()).contains("Absent from 1 Oct 2026 until 31 Oct 2026.");
    }

    @Test
    void what_a_delegate_returned_is_told_as_such() {
        SlipId an = Commune.slip(Commune.AN);
        commune.scoring.add("VC0015", an, new SlipReturned(an, "thiếu minh chứng", Commune.MINH));
        assertThat(told("VC0009").getLast().vi()).endsWith(" Thực hiện thay mặt Lê Quang Minh (VC0003).");
    }

    @Test
    void a_leader_is_told_of_his_people_only_what_turns_his_unit_result() {
        SlipId minh = Commune.slip(Commune.MINH);
        for (Reached reached : List.of(Reached.OPEN, Reached.BELOW, Reached.BELOW)) {
            commune.scoring.add("tell-leaders", minh, new SubordinateStood(minh, Commune.LAN, reached, List.of()));
        }
        assertThat(told("VC0003"))
                .filteredOn(one -> one.type().equals("SubordinateStood"))
                .singleElement()
                .satisfies(one -> assertThat(one.vi())
                        .isEqualTo("Căn cứ tính kết quả đơn vị (d) thay đổi: Nguyễn Thị Lan (VC0007)"
                                + " dưới mức hoàn thành."))
                .satisfies(one ->
                        assertThat(one.changes()).containsExactly(new Telling.Change("reached", "OPEN", "BELOW")));
    }

    @Test
    void work_taken_from_a_leader_is_not_said_to_count_for_him() {
        SlipId lan = Commune.slip(Commune.LAN);
        Line none = Commune.line(Commune.LAN, "1", 0);
        WorkPassedUp taken = new WorkPassedUp(lan, new TaskId("1"), none, List.of(Commune.MINH));
        commune.scoring.add("open-slip", lan, taken);
        assertThat(told("VC0007"))
                .filteredOn(one -> one.type().equals("WorkPassedUp"))
                .singleElement()
                .satisfies(one -> assertThat(one.vi()).contains("không tính vào kết quả của", "(VC0003) nữa"));
    }

    @Test
    void a_time_that_was_of_several_units_is_told_with_them() {
        TaskId task = new TaskId("several");
        Line line = Commune.line(Commune.LAN, "t9", 12);
        Work failed = Work.assigned(12).late(10).failed(4);
        Work excused = failed.lateExempted();
        LocalDate due = LocalDate.of(2026, 10, 30);
        commune.submission.add(
                "VC0003", task, new QualityFailureCounted(task, "Sai căn cứ.", due, List.of(line.with(failed))));
        commune.submission.add(
                "VC0001", task, new ExemptionGranted(task, Shortfall.LATE, "BB 05", List.of(line.with(excused))));
        commune.scoring.add("record-work", Commune.slip(Commune.LAN), recorded(task, line));
        commune.scoring.add("record-work", Commune.slip(Commune.LAN), recorded(task, line.with(excused)));
        List<Telling> told = told("VC0007");
        assertThat(of("QualityFailureCounted", told).vi()).endsWith("Hạn mới: 30/10/2026. Lần đó gồm 4 sản phẩm.");
        assertThat(of("ExemptionGranted", told).en()).endsWith("(document BB 05). That time concerned 10 units.");
        Telling last = told.getLast();
        assertThat(last.vi())
                .endsWith("không đạt chất lượng 1 lần (4 sản phẩm), không tính 0 lần;"
                        + " trễ hạn 1 lần (10 sản phẩm), không tính 1 lần (10 sản phẩm).");
        assertThat(last.en())
                .endsWith("failed in quality once (4 units), not counted 0 times;"
                        + " late once (10 units), not counted once (10 units).");
        assertThat(last.changes())
                .contains(
                        new Telling.Change("failedUnits", null, "4"),
                        new Telling.Change("lateTimes", "0", "1"),
                        new Telling.Change("lateUnits", null, "10"),
                        new Telling.Change("lateUnitsExempted", null, "10"));
    }

    private static WorkRecorded recorded(TaskId task, Line line) {
        return new WorkRecorded(Commune.slip(Commune.LAN), task, line);
    }

    private static Telling of(String type, List<Telling> told) {
        return told.stream()
                .filter(telling -> telling.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static PetitionFiled filed(PetitionId petition, SlipId slip) {
        PeriodId period = PeriodId.of(Commune.AGENCY, Commune.MONTH);
        return new PetitionFiled(
                petition,
                slip,
                period,
                Commune.AGENCY,
                Commune.LAN,
                Commune.CHAIR,
                null,
                "Điều 24",
                "Người chấm bỏ sót hồ sơ",
                "Chấm lại",
                null);
    }

    private static PetitionAnswered answered(PetitionId petition, SlipId slip) {
        return new PetitionAnswered(
                petition, slip, true, "Confirmed", "TB 9", Remedy.REPLACE_GRADE, Grade.EXCELLENT, true);
    }

    @ParameterizedTest
    @MethodSource("aboutPeople")
    void every_fact_has_words_in_both_languages(String type) throws IOException {
        Told told = new Told("e1", type, 1, Instant.EPOCH, "VC0003", null, "log", 0, "task/t1", 0, golden(type));
        Telling telling = teller(null).tell(told, null).orElseThrow();
        assertThat(telling.vi()).isNotBlank().doesNotContain("{", "history.", "null");
        assertThat(telling.en())
                .isNotBlank()
                .doesNotContain("{", "history.", "null")
                .isNotEqualTo(telling.vi());
    }

    static Stream<String> aboutPeople() {
        List<Class<?>> others = Stream.of(
                        AgencyFact.class,
                        PostFact.class,
                        CatalogueFact.class,
                        RegulationFact.class,
                        RuleSetFact.class,
                        CriteriaSetFact.class,
                        IndicatorSetFact.class,
                        AgencyEvaluationFact.class,
                        ConnectionFact.class,
                        FileFact.class,
                        FigureFact.class,
                        ReadingFact.class)
                .flatMap(stream -> Stream.of(stream.getPermittedSubclasses()))
                .<Class<?>>map(type -> type)
                .toList();
        return FactNames.published().all().stream()
                .filter(type -> !others.contains(type))
                .map(Class::getSimpleName);
    }

    private static String golden(String type) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TellerTest.class.getResourceAsStream("/golden/" + type + ".1.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Telling one(String type) {
        return of(type, lan);
    }

    private List<Telling> told(String staff) {
        return told(staff, Hearer.OF_ALL);
    }

    private List<Telling> told(String staff, Hearer hearer) {
        Teller teller = teller(new StaffCode(staff), hearer);
        record Dated(Told told, Chapter chapter) {}
        return Folded.of(ChapterFolds.CHAPTERS, commune.entries()).all().values().stream()
                .filter(chapter -> chapter.staff().value().equals(staff))
                .flatMap(chapter -> chapter.told().stream().map(told -> new Dated(told, chapter)))
                .sorted(Comparator.comparing(dated -> dated.told().at()))
                .flatMap(dated -> teller.tell(dated.told(), dated.chapter().month()).stream())
                .toList();
    }

    private Teller teller(@Nullable StaffCode person) {
        return teller(person, Hearer.OF_ALL);
    }

    private Teller teller(@Nullable StaffCode person, Hearer hearer) {
        return new Teller(
                FactReader.withoutKeys(FactNames.published()),
                speech(Locale.of("vi")),
                speech(Locale.ENGLISH),
                person,
                hearer);
    }

    private Speech speech(Locale locale) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("messages/reporting", "messages/congtam");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new Speech(words, locale, stream -> {
            Called called = names.all().get(stream);
            return called == null ? null : called.name();
        });
    }
}
