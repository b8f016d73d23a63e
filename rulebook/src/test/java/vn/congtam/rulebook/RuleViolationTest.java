package vn.congtam.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.text.Text;

class RuleViolationTest {
    private static final Violation FIRST = new Violation("A", "/a", new Text("Sai một.", "One is wrong."));
    private static final Violation SECOND = new Violation("B", "/b", new Text("Sai hai.", "Two are wrong."));

    @Test
    void tells_where_it_is_wrong_in_one_line() {
        RuleViolation wrong = new RuleViolation(List.of(FIRST, SECOND));
        assertThat(wrong.told(2)).isEqualTo(new Text("/a Sai một. /b Sai hai.", "/a One is wrong. /b Two are wrong."));
        assertThat(wrong.told(1)).isEqualTo(new Text("/a Sai một.", "/a One is wrong."));
    }
}
