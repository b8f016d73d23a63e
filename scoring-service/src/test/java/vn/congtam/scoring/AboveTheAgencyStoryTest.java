package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.MemberWeighed;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.rulebook.RuleSet;

/** The head of a school is Good and locked; then the school itself is graded Completed, by rules that allow no such head. */
class AboveTheAgencyStoryTest {
    private static final String SPAN = "2026-09";
    private static final LocalDate DUE = LocalDate.of(2026, 9, 25);
    private static final Rules RULES =
            new Rules("nd233-2026/1", RuleSet.of("nd233-2026/1").hash());

    private final Town town = new Town("truong");
    private final PeriodId period = PeriodId.of(town.agency, SPAN);

    @Test
    void his_superior_is_asked_to_correct_it_until_he_is_not_above_any_more() {
        eventually(() -> town.knows(town.chair, town.minh, town.lan));
        told(new PeriodOpened(
                period, town.agency, SPAN, Basis.WORK, List.of(new Governed(SubjectKind.PUBLIC_EMPLOYEE, RULES)), DUE));
        told(new MemberListed(period, SPAN, Basis.WORK, DUE, head(), RULES, List.of(), List.of(), List.of(), null));
        told(new MemberSettled(period, town.chair, new Settlement(Grade.GOOD, Grade.GOOD, null, "80")));
        told(new PeriodLocked(period, town.agency, SPAN));
        eventually(() -> checklist().path("locked").asBoolean());
        assertThat(toCorrect()).isEmpty();

        AgencyEvaluationId itself = AgencyEvaluationId.of(town.agency, SPAN);
        town.service.tell(
                "scoring",
                itself,
                new AgencyGradeDecided(itself, town.agency, SPAN, Grade.COMPLETED, Grade.COMPLETED, null, null));
        eventually(() -> toCorrect().size() == 1);
        JsonNode one = toCorrect().get(0);
        assertThat(one.path("staff").asString()).isEqualTo(town.chair.value());
        assertThat(one.path("span").asString()).isEqualTo(SPAN);
        assertThat(one.at("/ceiling/en").asString()).contains("higher than the unit");
        assertThat(town.service.open(town.leader, "/inbox?span=2026-10").text()).contains("cao hơn đơn vị");
        assertThat(checklist().at("/people/0/challenged").asBoolean()).isTrue();

        told(new MemberWeighed(period, town.chair, Grade.COMPLETED));
        eventually(() -> toCorrect().isEmpty());
    }

    private void told(Fact fact) {
        town.service.tell("scoring", period, fact);
    }

    private Member head() {
        return new Member(
                town.chair,
                SubjectKind.PUBLIC_EMPLOYEE,
                town.agency,
                "kinh-te",
                new PostId("vt-" + town.chair.value()),
                true,
                "vt",
                town.superior,
                town.superior,
                List.of(),
                List.of());
    }

    private JsonNode toCorrect() {
        return town.service
                .get(town.leader, "/api/v1/inbox?span=2026-10")
                .body()
                .path("toCorrect");
    }

    private JsonNode checklist() {
        return town.service
                .get(town.hr, "/api/v1/periods/" + town.agency.value() + "/" + SPAN)
                .body();
    }
}
