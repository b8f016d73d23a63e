package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.platform.web.Refused;

class EvennessTest {
    @Test
    void who_gives_everybody_the_same_is_asked_why() {
        assertThatThrownBy(() -> Evenness.of(alike(5)).mustBeFounded(null))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(Refusal.EQUAL_SCORES);
                    assertThat(refused.pointer()).isEqualTo("/reason");
                    assertThat(refused.details()).containsExactly(5L, 5);
                });
        assertThatCode(() -> Evenness.of(alike(5)).mustBeFounded("Cùng một việc"))
                .doesNotThrowAnyException();
    }

    @Test
    void three_people_may_be_alike_by_chance() {
        assertThat(Evenness.of(alike(3)).isStriking()).isFalse();
        assertThat(Evenness.of(alike(4)).isStriking()).isTrue();
        assertThat(Evenness.of(List.of()).isStriking()).isFalse();
    }

    @Test
    void one_in_five_who_differs_shows_that_people_were_told_apart() {
        assertThat(Evenness.of(with(alike(8), marks("4"), marks("3.5"))).isStriking())
                .isFalse();
        assertThat(Evenness.of(with(alike(9), marks("4"), marks("3.5"))).isStriking())
                .isTrue();
    }

    @Test
    void points_are_compared_and_not_how_they_are_written_or_worded() {
        assertThat(Evenness.of(with(alike(3), List.of(new Criterion("I.1", new BigDecimal("5.0"), "khác", "BC 1"))))
                        .isStriking())
                .isTrue();
    }

    @Test
    void the_reason_stands_in_the_review_of_those_who_are_alike_and_of_nobody_else() {
        Evenness all = Evenness.of(with(alike(9), marks("4")));
        assertThat(all.comment(marks("5"), null, "Cùng một việc")).isEqualTo("Cùng một việc");
        assertThat(all.comment(marks("5"), "Tốt.", "Cùng một việc")).isEqualTo("Tốt. Cùng một việc");
        assertThat(all.comment(marks("4"), "Cần cố gắng", "Cùng một việc")).isEqualTo("Cần cố gắng");
        assertThat(Evenness.of(alike(3)).comment(marks("5"), null, "Không hỏi")).isNull();
    }

    private static List<List<Criterion>> alike(int people) {
        return IntStream.range(0, people).mapToObj(_ -> marks("5")).toList();
    }

    @SafeVarargs
    private static List<List<Criterion>> with(List<List<Criterion>> some, List<Criterion>... others) {
        return Stream.concat(some.stream(), Stream.of(others)).toList();
    }

    private static List<Criterion> marks(String points) {
        return List.of(new Criterion("I.1", new BigDecimal(points), null, null));
    }
}
