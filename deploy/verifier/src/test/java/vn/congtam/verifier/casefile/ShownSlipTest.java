package vn.congtam.verifier.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.verifier.casefile.CaseFileTest.codes;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a slip in the file shows is held against its facts. */
class ShownSlipTest {
    private static final String OPENED =
            "{\"slip\":\"VC0007/2026-03\",\"version\":0,\"state\":\"OPENED\",\"locked\":false,"
                    + "\"figures\":null,\"judged\":{\"decision\":null,\"unrated\":null}}";

    @TempDir
    private Path dir;

    @Test
    void a_slip_that_shows_other_figures_than_its_facts_is_named() {
        Packed forged = Packed.year().changed("slips/VC0007/2026-03.json", text -> text.replace("\"8", "\"9"));
        assertThat(check(forged).firstFact())
                .hasValueSatisfying(first -> assertThat(first.code()).isEqualTo("SLIP_DIFFERS"));
        Packed foreign = Packed.year().put("slips/VC0008/2026-03.json", "{\"slip\":\"VC0008/2026-03\",\"version\":1}");
        assertThat(codes(check(foreign))).containsExactly("SLIP_WITHOUT_FACTS");
        Packed none = Packed.year().put("slips/VC0007/2026-03.json", "{");
        assertThat(codes(check(none))).containsExactly("SLIP_UNREADABLE");
    }

    /** Whatever the version says, there is a fact behind it and the slip is what the facts made it up to then. */
    @Test
    void a_slip_shows_a_version_that_its_facts_have_and_what_it_was_then() {
        assertThat(shown("\"version\":[0-9]+", "\"version\":9999")).containsExactly("SLIP_NEWER");
        assertThat(shown("\"version\":[0-9]+", "\"version\":-1")).containsExactly("SLIP_WITHOUT_FACTS");
        assertThat(shown("\"version\":[0-9]+", "\"version\":0")).containsExactly("SLIP_DIFFERS");
        assertThat(shown("\"figures\":\\{.*?\\},", "")).containsExactly("SLIP_DIFFERS");
        assertThat(shown("\\{.*\\}", OPENED)).isEmpty();
    }

    @Test
    void a_slip_shows_the_grade_and_the_lock_of_its_facts() {
        assertThat(shown("\"decided\":\"[A-Z_]+\"", "\"decided\":\"NOT_COMPLETED\""))
                .containsExactly("SLIP_DIFFERS");
        assertThat(shown("\"computed\":\"[A-Z_]+\"", "\"computed\":\"NOT_COMPLETED\""))
                .containsExactly("SLIP_DIFFERS");
        assertThat(shown("\"decision\":\\{[^}]*\\}", "\"decision\":null")).containsExactly("SLIP_DIFFERS");
        assertThat(shown("\"judged\":\\{", "\"judged\":{\"unrated\":{\"reason\":\"SICK\"},"))
                .containsExactly("SLIP_DIFFERS");
        assertThat(shown("\"locked\":true", "\"locked\":false")).containsExactly("SLIP_DIFFERS");
        assertThat(shown("\"LOCKED\"", "\"DECIDED\"")).containsExactly("SLIP_DIFFERS");
        assertThat(shown("\"locked\":true,", "")).containsExactly("SLIP_UNREADABLE");
    }

    @Test
    void the_slips_of_one_person_are_not_passed_off_as_those_of_another() {
        Result result = check(Packed.year().about("VC000"));
        assertThat(codes(result)).containsOnly("SCOPE_DIFFERS").hasSize(13);
        assertThat(result.wrong().getFirst().where()).isEqualTo("slip/VC0007/2026");
    }

    private List<String> shown(String before, String after) {
        return codes(check(
                Packed.year().changed("slips/VC0007/2026-03.json", text -> text.replaceFirst("(?s)" + before, after))));
    }

    private Result check(Packed packed) {
        return packed.checked(dir);
    }
}
