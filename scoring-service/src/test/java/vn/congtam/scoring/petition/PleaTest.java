package vn.congtam.scoring.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodFact.ResultsPublished;
import vn.congtam.events.scoring.PeriodFact.Terms;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.PetitionFact.PetitionWithdrawn;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.Remedy;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.wire.Fold;
import vn.congtam.scoring.Folding;
import vn.congtam.scoring.reference.Outcome;

/** Petitions and publications as they are read, whichever stream is heard first. */
class PleaTest {
    private static final AgencyId COMMUNE = new AgencyId("xa");
    private static final PeriodId PERIOD = PeriodId.of(COMMUNE, "2026-10");
    private static final LocalDate FILE_BY = LocalDate.of(2026, 11, 4);
    private static final PetitionId WITHDRAWN = new PetitionId("VC0007/2026-10/1");
    private static final PetitionId UPHELD = new PetitionId("VC0007/2026-10/2");
    private static final PetitionId OF_BINH = new PetitionId("VC0008/2026-10/1");

    private static final Folding MONTH = new Folding()
            .stream("scoring", PERIOD, opened(), published()).stream(
                    "scoring",
                    WITHDRAWN,
                    filed(WITHDRAWN, "VC0007"),
                    new PetitionWithdrawn(WITHDRAWN, slip("VC0007"), "đã trao đổi"))
                    .stream("scoring", UPHELD, filed(UPHELD, "VC0007"), upheld())
                    .stream("scoring", OF_BINH, filed(OF_BINH, "VC0008"));

    @Test
    void petitions_are_the_same_in_any_order_of_the_streams() {
        inAnyOrder(PleaProjection.FOLD);
        assertThat(plea(WITHDRAWN).state()).isEqualTo(Plea.State.WITHDRAWN);
        assertThat(plea(UPHELD).answer())
                .satisfies(answer ->
                        assertThat(Objects.requireNonNull(answer).grade()).isEqualTo(Grade.EXCELLENT));
        assertThat(plea(OF_BINH).isOpen()).isTrue();
    }

    @Test
    void an_answer_is_final_for_the_result_it_was_about_and_not_for_one_that_came_later() {
        Instant answered = Objects.requireNonNull(plea(UPHELD).answer()).at();
        assertThat(plea(UPHELD).isFinalFor(new Outcome(List.of(), answered.minusSeconds(60))))
                .isTrue();
        assertThat(plea(UPHELD).isFinalFor(new Outcome(List.of(), answered.plusSeconds(60))))
                .isFalse();
        assertThat(plea(WITHDRAWN).isFinalFor(new Outcome(List.of(), answered))).isFalse();
    }

    @Test
    void publications_are_the_same_in_any_order_of_the_streams() {
        inAnyOrder(PublicationProjection.FOLD);
        assertThat(Objects.requireNonNull(
                                MONTH.into(PublicationProjection.FOLD, 7).get(PERIOD.value()))
                        .termsFor(SubjectKind.CIVIL_SERVANT))
                .hasValueSatisfying(terms -> assertThat(terms.fileBy()).isEqualTo(FILE_BY));
    }

    private static <T extends Record> void inAnyOrder(Fold<T> fold) {
        for (long seed = 1; seed <= 50; seed++) {
            assertThat(MONTH.into(fold, seed)).as("seed %d", seed).isEqualTo(MONTH.into(fold, 0));
        }
    }

    private static Plea plea(PetitionId id) {
        return Objects.requireNonNull(MONTH.into(PleaProjection.FOLD, 7).get(id.value()));
    }

    private static PetitionFiled filed(PetitionId id, String by) {
        StaffCode chair = new StaffCode("VC0001");
        return new PetitionFiled(
                id,
                slip(by),
                PERIOD,
                COMMUNE,
                new StaffCode(by),
                chair,
                null,
                "Điều 24",
                "chấm thiếu",
                "xem lại",
                FILE_BY);
    }

    private static PetitionAnswered upheld() {
        return new PetitionAnswered(
                UPHELD, slip("VC0007"), true, "đúng", "TB 5", Remedy.REPLACE_GRADE, Grade.EXCELLENT, false);
    }

    private static PeriodOpened opened() {
        Governed governed = new Governed(SubjectKind.CIVIL_SERVANT, new Rules("nd335-2025/1", "ab"));
        return new PeriodOpened(PERIOD, COMMUNE, "2026-10", Basis.WORK, List.of(governed), FILE_BY);
    }

    private static ResultsPublished published() {
        Terms terms = new Terms(SubjectKind.CIVIL_SERVANT, FILE_BY, 10);
        return new ResultsPublished(PERIOD, COMMUNE, "2026-10", LocalDate.of(2026, 10, 28), true, List.of(terms));
    }

    private static SlipId slip(String staff) {
        return SlipId.of(new StaffCode(staff), "2026-10");
    }
}
