package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.Remedy;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.scoring.slip.SlipCommand.GrantPetition;

class WhenPetitionIsUpheldThenCorrectSlipTest {
    private static final SlipId SLIP = new SlipId("VC0007/2026-10");
    private static final PetitionId PETITION = new PetitionId("VC0007/2026-10/1");

    @Test
    void a_grade_or_a_reopening_reaches_the_slip() {
        assertThat(WhenPetitionIsUpheldThenCorrectSlip.command(answered(true, Remedy.REPLACE_GRADE, Grade.GOOD)))
                .containsExactly(new GrantPetition(SLIP, PETITION, Grade.GOOD, "đúng", "TB 5"));
        assertThat(WhenPetitionIsUpheldThenCorrectSlip.command(answered(true, Remedy.REOPEN, null)))
                .containsExactly(new GrantPetition(SLIP, PETITION, null, "đúng", "TB 5"));
    }

    @Test
    void an_answer_without_a_remedy_does_not() {
        assertThat(WhenPetitionIsUpheldThenCorrectSlip.command(answered(true, Remedy.NONE, null)))
                .isEmpty();
        assertThat(WhenPetitionIsUpheldThenCorrectSlip.command(answered(false, Remedy.NONE, null)))
                .isEmpty();
    }

    private static PetitionAnswered answered(boolean upheld, Remedy remedy, @Nullable Grade grade) {
        return new PetitionAnswered(PETITION, SLIP, upheld, "đúng", "TB 5", remedy, grade, false);
    }
}
