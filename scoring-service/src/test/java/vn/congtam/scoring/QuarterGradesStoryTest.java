package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.INSPECTOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.platform.testing.Answer;
import vn.congtam.rulebook.RuleSets;

/**
 * A commune rates by months and grades its years by the quarters that these make: it adopted that when an agency might still
 * say so itself, and keeps it until it adopts other rules.
 */
class QuarterGradesStoryTest {
    private final Town town = new Town("bang-quy", LocalDate.of(2026, 7, 1));

    @Test
    void the_year_takes_the_grade_of_each_quarter_and_follows_it_until_its_own_lock() {
        eventually(() -> town.knows(town.chair, town.minh, town.lan));
        new Council(town).adopts(RuleSets.shipped().read("""
                base=nd335-2025/1
                id=xa-bang-quy/1
                version=1
                class=LOCAL_APPROVED
                basis=12/QĐ-UBND: Điều 2
                effective.from=2026-01-01
                title.vi=Quy chế xã
                title.en=Regulation of the commune
                year.method=QUARTER_GRADES
                year.late-spans=AWAITED
                """), LocalDate.of(2026, 1, 1));
        Answer opened =
                town.service.submit(town.head, "/api/v1/periods", "{\"agency\":\"xa-bang-quy\",\"span\":\"2026\"}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        eventually(() -> explained().contains("Quarter 4/2026: there is no tracking yet"));

        locked("2026-Q3", "95", Grade.EXCELLENT);
        locked("2026-Q4", "91", Grade.EXCELLENT);
        eventually(() -> grade().equals("EXCELLENT"));
        assertThat(explained()).contains("Quarter 3/2026 was graded excellent.", "2 excellent");

        SlipId fourth = SlipId.of(town.lan, "2026-Q4");
        town.service.tell("scoring", fourth, new SlipReopened(fourth, period("2026-Q4"), "ghi nhầm", null));
        eventually(() -> explained().contains("Quarter 4/2026: there is no tracking yet"));
        assertThat(grade()).isEmpty();
        locked("2026-Q4", "75", Grade.GOOD);
        eventually(() -> grade().equals("GOOD"));
    }

    private void locked(String quarter, String total, Grade grade) {
        SlipId slip = SlipId.of(town.lan, quarter);
        Tracked left = new Tracked(
                quarter,
                ShippedLaw.DECREE,
                false,
                "SCORED",
                null,
                null,
                "20",
                null,
                null,
                null,
                total,
                grade,
                grade,
                List.of());
        town.service.tell("scoring", slip, new SlipLocked(slip, period(quarter), Basis.TRACKED, left));
    }

    private PeriodId period(String quarter) {
        return PeriodId.of(town.agency, quarter);
    }

    private JsonNode year() {
        return town.service
                .get(INSPECTOR, "/api/v1/slips/" + town.lan.value() + "/2026")
                .body();
    }

    private String explained() {
        return year().path("explanation").toString();
    }

    private String grade() {
        return year().path("figures").path("grade").asString("");
    }
}
