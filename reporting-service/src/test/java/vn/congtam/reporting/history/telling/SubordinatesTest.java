package vn.congtam.reporting.history.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.events.scoring.Reached.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.reporting.testing.Commune;

class SubordinatesTest {
    private final Subordinates people = new Subordinates();

    @Test
    void only_what_turns_the_unit_result_is_told() {
        assertThat(turns(Commune.LAN, OPEN)).isFalse();
        assertThat(turns(Commune.AN, OPEN)).isFalse();
        assertThat(turns(Commune.LAN, COMPLETED_OR_ABOVE)).isFalse();
        assertThat(turns(Commune.AN, COMPLETED_OR_ABOVE)).isTrue();
        assertThat(turns(Commune.HOA, NOT_RATED)).isFalse();
        assertThat(turns(Commune.AN, BELOW)).isTrue();
        assertThat(turns(Commune.LAN, BELOW)).isFalse();
        assertThat(turns(Commune.AN, COMPLETED_OR_ABOVE)).isFalse();
        assertThat(turns(Commune.LAN, COMPLETED_OR_ABOVE)).isTrue();
    }

    private boolean turns(StaffCode staff, Reached reached) {
        return people.turnedBy(new SubordinateStood(Commune.slip(Commune.MINH), staff, reached, List.of()));
    }
}
