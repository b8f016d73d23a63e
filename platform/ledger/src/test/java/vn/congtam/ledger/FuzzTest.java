package vn.congtam.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.congtam.ledger.excerpt.Excerpt;
import vn.congtam.ledger.excerpt.Given;
import vn.congtam.ledger.excerpt.Item;
import vn.congtam.ledger.log.LogProof;
import vn.congtam.ledger.log.Logs;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Keys;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.ledger.tile.EntryBundle;
import vn.congtam.ledger.tile.Tile;
import vn.congtam.ledger.tile.TilePath;
import vn.congtam.ledger.tree.Edge;
import vn.congtam.ledger.tree.Leaves;
import vn.congtam.ledger.witness.AddCheckpoint;

/** Whatever comes in is refused in the one way, or was in the one spelling that it is written in again. */
class FuzzTest {
    private static final int ROUNDS = 4000;
    private static final Note NOTE = Logs.signed(Logs.CHECKPOINT, Keys.INSPECTOR, Keys.REPORTING);

    private final Chance chance = new Chance();

    @Test
    void proofs() {
        fuzz(Logs.proof(71, NOTE).bytes(), bytes -> LogProof.parse(bytes).bytes());
    }

    @Test
    void requests() {
        AddCheckpoint request =
                new AddCheckpoint(40, Logs.LEAVES.tree(100).consistency(40).path(), NOTE);
        fuzz(request.bytes(), bytes -> AddCheckpoint.parse(bytes).bytes());
    }

    @Test
    void excerpts() {
        Item item = new Item(71, "fact 71", Logs.LEAVES.tree(100).inclusion(71).path());
        Given given = new Given("task/a", true, List.of(71L));
        fuzz(
                Excerpt.signed(100, List.of(given), List.of(item), Keys.LOG).bytes(),
                bytes -> Excerpt.parse(bytes).bytes());
    }

    @Test
    void notes() {
        fuzz(NOTE.bytes(), bytes -> Note.parse(bytes).bytes());
    }

    @Test
    void checkpoints() {
        fuzz(NOTE.text().getBytes(UTF_8), text(text -> Checkpoint.parse(text).text()));
    }

    @Test
    void keys() {
        fuzz(
                Logs.LOG.toString().getBytes(UTF_8),
                text(text -> VerifierKey.parse(text).toString()));
    }

    @Test
    void paths() {
        for (String path : List.of("tile/1/x001/x234/067.p/3", "tile/entries/273.p/112"))
            fuzz(path.getBytes(UTF_8), text(text -> TilePath.parse(text).toString()));
    }

    @Test
    void tiles_bundles_and_edges() {
        EntryBundle bundle = new EntryBundle(Leaves.KNOWN);
        fuzz(bundle.bytes(), bytes -> EntryBundle.parse(bytes, 8).bytes());
        fuzz(bundle.hashed().bytes(), bytes -> Tile.parse(bytes, 8).bytes());
        fuzz(Logs.LEAVES.edge(71).bytes(), bytes -> Edge.of(bytes).bytes());
    }

    private void fuzz(byte[] good, UnaryOperator<byte[]> again) {
        assertThat(again.apply(good)).isEqualTo(good);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bad = round % 10 == 0 ? chance.bytes(chance.below(100)) : chance.damaged(good);
            if (round % 3 == 0) bad = chance.damaged(bad);
            same(bad, again);
        }
    }

    private static void same(byte[] bytes, UnaryOperator<byte[]> again) {
        Flaws.of(() -> assertThat(again.apply(bytes)).isEqualTo(bytes));
    }

    /** Only what is text at all comes as text. */
    private static UnaryOperator<byte[]> text(UnaryOperator<String> again) {
        return bytes -> again.apply(Strictly.text(bytes, Note.LONGEST)).getBytes(UTF_8);
    }
}
