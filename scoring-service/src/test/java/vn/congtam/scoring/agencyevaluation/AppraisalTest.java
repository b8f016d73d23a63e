package vn.congtam.scoring.agencyevaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyReviewed;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyScored;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencySelfScored;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.AgencyMark;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Rules;
import vn.congtam.scoring.Folding;

/** Evaluations of agencies as they are read, whichever agency is heard first. */
class AppraisalTest {
    private static final AgencyId COMMUNE = new AgencyId("xa");
    private static final AgencyId WARD = new AgencyId("phuong");
    private static final Rules FORM = new Rules("agency-example/1", "ab");
    private static final Rules RULES = new Rules("nd335-2025/1", "cd");
    private static final Folding YEAR = new Folding()
            .stream(
                    "scoring",
                    id(COMMUNE),
                    opened(COMMUNE),
                    new AgencySelfScored(id(COMMUNE), marks("20"), false),
                    scored(COMMUNE, "92"),
                    new AgencyReviewed(id(COMMUNE), marks("18"), "theo chỉ số"),
                    scored(COMMUNE, "88"),
                    new AgencyGradeDecided(id(COMMUNE), COMMUNE, "2026", Grade.GOOD, Grade.GOOD, null, null))
                    .stream(
                            "scoring",
                            id(WARD),
                            opened(WARD),
                            new AgencySelfScored(id(WARD), marks("15"), false),
                            scored(WARD, "75"));

    @Test
    void evaluations_are_the_same_in_any_order_of_the_streams() {
        for (long seed = 1; seed <= 50; seed++) {
            assertThat(YEAR.into(AppraisalProjection.FOLD, seed))
                    .as("seed %d", seed)
                    .isEqualTo(YEAR.into(AppraisalProjection.FOLD, 0));
        }
    }

    @Test
    void what_was_reviewed_counts_before_what_the_agency_said_of_itself() {
        assertThat(of(COMMUNE).state()).isEqualTo(Appraisal.State.DECIDED);
        assertThat(of(COMMUNE).marks()).isEqualTo(marks("18"));
        assertThat(of(WARD).state()).isEqualTo(Appraisal.State.SELF_SCORED);
        assertThat(of(WARD).marks()).isEqualTo(marks("15"));
    }

    private static Appraisal of(AgencyId agency) {
        return Objects.requireNonNull(
                YEAR.into(AppraisalProjection.FOLD, 7).get(id(agency).value()));
    }

    private static AgencyEvaluationOpened opened(AgencyId agency) {
        return new AgencyEvaluationOpened(id(agency), agency, "2026", FORM, LocalDate.of(2026, 12, 10), RULES);
    }

    private static AgencyScored scored(AgencyId agency, String total) {
        BigDecimal all = new BigDecimal(total);
        return new AgencyScored(id(agency), new BigDecimal("28"), all.subtract(new BigDecimal("28")), all, Grade.GOOD);
    }

    private static List<AgencyMark> marks(String points) {
        return List.of(new AgencyMark("KQ.1", new BigDecimal(points), "PAR Index", null));
    }

    private static AgencyEvaluationId id(AgencyId agency) {
        return AgencyEvaluationId.of(agency, "2026");
    }
}
