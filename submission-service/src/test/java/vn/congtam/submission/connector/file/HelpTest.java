package vn.congtam.submission.connector.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.Obstacle;

/** Nobody tries for ever what cannot come out otherwise. */
class HelpTest {
    @Test
    void by_the_hour_is_tried_what_other_people_may_have_helped() {
        assertThat(Arrays.stream(Obstacle.values()).filter(one -> Help.mayCome(one, false)))
                .containsExactlyInAnyOrder(
                        Obstacle.UNKNOWN_ACCOUNT,
                        Obstacle.NOT_IN_AGENCY,
                        Obstacle.UNKNOWN_PRODUCT,
                        Obstacle.OTHER_CATALOGUE,
                        Obstacle.NO_SUPERIOR,
                        Obstacle.PERIOD_LOCKED);
    }

    @Test
    void what_waits_for_a_message_of_its_own_is_not_tried_even_when_the_rules_change() {
        assertThat(Arrays.stream(Obstacle.values()).filter(one -> !Help.mayCome(one, true)))
                .containsExactlyInAnyOrder(Obstacle.NOT_RECEIVED, Obstacle.NO_ACCOUNT);
    }
}
