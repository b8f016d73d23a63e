package vn.congtam.reporting.history.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
        assertThat(one("SlipOpened").actorName()).isEqualTo("Hệ thống (open-slip)");
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

    @ParameterizedTest
    @MethodSource("aboutPeople")
    void every_fact_has_words_in_both_languages(String type) throws IOException {
        Told told = new Told("e1", type, 1, Instant.EPOCH, "VC0003", null, "log", 0, "task/t1", 0, golden(type));
        Telling telling = teller(null).tell(told, null);
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
                        vn.congtam.events.regulation.RegulationFact.class,
                        vn.congtam.events.regulation.RuleSetFact.class)
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
        return lan.stream()
                .filter(telling -> telling.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private List<Telling> told(String staff) {
        Teller teller = teller(new StaffCode(staff));
        record Dated(Told told, Chapter chapter) {}
        return Folded.of(ChapterFolds.CHAPTERS, commune.entries()).all().values().stream()
                .filter(chapter -> chapter.staff().value().equals(staff))
                .flatMap(chapter -> chapter.told().stream().map(told -> new Dated(told, chapter)))
                .sorted(Comparator.comparing(dated -> dated.told().at()))
                .map(dated -> teller.tell(dated.told(), dated.chapter().month()))
                .toList();
    }

    private Teller teller(@Nullable StaffCode person) {
        return new Teller(speech(Locale.of("vi")), speech(Locale.ENGLISH), person);
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
