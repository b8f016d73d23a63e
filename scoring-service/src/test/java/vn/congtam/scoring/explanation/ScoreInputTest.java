package vn.congtam.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Member;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;

class ScoreInputTest {
    private static final StaffCode HEAD = new StaffCode("VC0001");
    private static final Member LAN = new Member(
            new StaffCode("VC0013"),
            SubjectKind.CIVIL_SERVANT,
            new AgencyId("xa-dien-khanh"),
            "kinh-te",
            new PostId("p13"),
            false,
            "chuyen-vien",
            HEAD,
            HEAD,
            List.of(HEAD),
            List.of());

    @Test
    void rules_of_the_product_are_named_and_no_more() {
        ScoreInput input = input(RuleSet.of(RuleSet.DEFAULT));
        assertThat(input.rules()).isEqualTo("nd335-2025/1");
        assertThat(input.parameters()).isNull();
    }

    @Test
    void rules_of_an_agency_go_along_so_that_anyone_can_score_by_them() {
        RuleSet own = RuleSets.shipped().read("""
                base=nd335-2025/1
                id=xa-dien-khanh/1
                version=1
                class=LOCAL_APPROVED
                title.vi=Quy tắc của xã
                title.en=Rules of the commune
                basis=90/QĐ-UBND
                effective.from=2026-01-01
                deduction.scope=PER_LINE
                """);
        Map<String, String> parameters = input(own).parameters();
        assertThat(parameters).isNotNull();
        String again = new Parameters(new TreeMap<>(parameters)).canonical();
        assertThat(RuleSets.shipped().read(again).hash()).isEqualTo(own.hash());
    }

    @Test
    void a_slip_made_from_shorter_ones_brings_along_what_they_left_and_no_work() {
        Sheet.Done done = new Sheet.Done(List.of(), List.of("2026-10"), List.of(), Map.of());
        Sheet.Judged judged = new Sheet.Judged(null, null, List.of(), null, null);
        ScoreInput input =
                ScoreInput.of(new Sheet(RuleSet.of(RuleSet.DEFAULT), "2026-Q4", Basis.TRACKED, LAN, done, judged));
        assertThat(input.lines()).isNull();
        assertThat(input.span()).isEqualTo("2026-Q4");
        assertThat(input.parts()).containsExactly("2026-10");
        assertThat(input.tracked()).isEmpty();
    }

    private static ScoreInput input(RuleSet rules) {
        Sheet.Done nothing = new Sheet.Done(List.of(), List.of(), List.of(), Map.of());
        Sheet.Judged judged = new Sheet.Judged(null, null, List.of(), null, null);
        return ScoreInput.of(new Sheet(rules, "2026-10", Basis.WORK, LAN, nothing, judged));
    }
}
