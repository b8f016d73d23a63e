package vn.congtam.ledger.excerpt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flaws;
import vn.congtam.ledger.log.Logs;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Keys;
import vn.congtam.ledger.note.Kind;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.SigningKey;
import vn.congtam.ledger.tree.Leaves;

class ExcerptTest {
    private static final List<Given> STREAMS =
            List.of(new Given("slip/VC0007/2026-10", true, List.of(3L, 70L)), new Given("task/a", false, List.of(8L)));
    private static final Excerpt EXCERPT = Excerpt.signed(Logs.SIZE, STREAMS, items(3, 8, 70), Keys.LOG);

    @Test
    void it_is_read_as_it_was_written_and_each_fact_is_proved() {
        Excerpt read = Excerpt.parse(EXCERPT.bytes());
        assertThat(read).isEqualTo(EXCERPT);
        read.verify(List.of(Logs.LOG));
        read.items().forEach(item -> item.verify(Logs.CHECKPOINT));
    }

    @Test
    void a_fact_left_out_claimed_or_changed_is_not_what_the_log_signed() {
        assertThat(verified(
                        forged(text -> text.replace("whole slip/VC0007/2026-10 3 70", "whole slip/VC0007/2026-10 3"))))
                .isEqualTo(Flaw.BAD_SIGNATURE);
        assertThat(verified(forged(text -> text.replace("some task/a", "whole task/a"))))
                .isEqualTo(Flaw.BAD_SIGNATURE);
        Excerpt other = forged(text -> text.replace("fact 70\nfact 70", "fact 70\nfact 71"));
        assertThat(verified(other)).isEqualTo(Flaw.BAD_SIGNATURE);
        assertThat(Flaws.of(() -> other.items().getLast().verify(Logs.CHECKPOINT)))
                .isEqualTo(Flaw.ROOT_DIFFERS);
        Excerpt less = new Excerpt(Keys.ORIGIN, Logs.SIZE, STREAMS, items(3, 8), EXCERPT.signatures());
        assertThat(verified(less)).isEqualTo(Flaw.BAD_SIGNATURE);
    }

    @Test
    void nobody_but_the_log_says_so() {
        SigningKey stranger = Keys.of("congtam.khanhhoa/stranger", Kind.NOTE);
        assertThat(Flaws.of(() -> EXCERPT.verify(List.of(stranger.verifier())))).isEqualTo(Flaw.UNSIGNED);
    }

    /** One key signs both, so that neither may pass for the other. */
    @Test
    void it_is_no_checkpoint_and_a_checkpoint_is_none() {
        String statement = new String(EXCERPT.bytes(), UTF_8);
        Note note = new Note("x\n", EXCERPT.signatures());
        assertThat(Flaws.of(() -> Checkpoint.parse(statement.substring(0, statement.indexOf("\n\n") + 1))))
                .isNotNull();
        assertThat(Flaws.of(() -> note.verify(List.of(Logs.LOG)))).isEqualTo(Flaw.BAD_SIGNATURE);
        Note checkpoint = Logs.signed(Logs.CHECKPOINT);
        Excerpt taken = new Excerpt(Keys.ORIGIN, Logs.SIZE, STREAMS, items(3, 8, 70), checkpoint.signatures());
        assertThat(verified(taken)).isEqualTo(Flaw.BAD_SIGNATURE);
    }

    @Test
    void what_is_none_is_said_to_be_none() {
        assertThat(Flaws.of(() -> Excerpt.parse(new byte[0]))).isNotNull();
        assertThat(Flaws.of(() -> Excerpt.parse(Logs.signed(Logs.CHECKPOINT).bytes())))
                .isEqualTo(Flaw.MALFORMED);
        assertThat(Flaws.of(() -> forged(text -> text.replace("fact 8\n", "fact 08\n"))))
                .isEqualTo(Flaw.NOT_A_NUMBER);
        assertThat(Flaws.of(() -> forged(text -> text.replace("task/a 8", "task/a 8 8"))))
                .isEqualTo(Flaw.OUT_OF_RANGE);
        assertThat(Flaws.of(() -> forged(text -> text.replace("task/a 8", "task/a 3"))))
                .isEqualTo(Flaw.MALFORMED);
    }

    private static Excerpt forged(UnaryOperator<String> change) {
        String text = new String(EXCERPT.bytes(), UTF_8);
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        return Excerpt.parse(changed.getBytes(UTF_8));
    }

    private static @Nullable Flaw verified(Excerpt excerpt) {
        return Flaws.of(() -> excerpt.verify(List.of(Logs.LOG)));
    }

    private static List<Item> items(int... positions) {
        List<Item> items = new ArrayList<>();
        for (int at : positions) {
            List<vn.congtam.ledger.tree.Hash> path =
                    Logs.LEAVES.tree(Logs.SIZE).inclusion(at).path();
            items.add(new Item(at, new String(Leaves.entry(at), UTF_8), path));
        }
        return items;
    }
}
