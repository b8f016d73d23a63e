package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.text.Text;

class RuleViolationTest {
    private static final Violation FIRST = new Violation("A", "/a", new Text("Sai một.", "One is wrong."));
    private static final Violation SECOND = new Violation("B", "/b", new Text("Sai hai.", "Two are wrong."));

    @Test
    void tells_where_it_is_wrong_in_one_line() {
        RuleViolation wrong = new RuleViolation(List.of(FIRST, SECOND));
        assertThat(wrong.told()).isEqualTo(new Text("/a Sai một. /b Sai hai.", "/a One is wrong. /b Two are wrong."));
    }

    @Test
    void does_not_tell_more_than_one_can_mend_at_once() {
        RuleViolation wrong = new RuleViolation(Collections.nCopies(9, FIRST));
        assertThat(wrong.told().en().split("wrong")).hasSize(6);
    }
}
