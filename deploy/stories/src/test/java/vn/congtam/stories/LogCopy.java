package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import vn.congtam.ledger.log.LogProof;
import vn.congtam.ledger.note.Checkpoint;
import vn.congtam.ledger.note.Note;
import vn.congtam.ledger.tile.TilePath;

/** An inspector who copies the facts of a log as they lie there, of whomever they are. */
record LogCopy(Api inspector, String service) {

    /** Those beside which the fact of this receipt lies. */
    void takeAround(String receipt) {
        long tile = LogProof.parse(receipt.getBytes(StandardCharsets.UTF_8)).index() / TilePath.WIDTH;
        int width = (int) Math.min(TilePath.WIDTH, size() - tile * TilePath.WIDTH);
        TilePath path = new TilePath(TilePath.ENTRIES, tile, width);
        assertThat(inspector.get("/" + service + "/ledger/" + path).status())
                .as(path.toString())
                .isEqualTo(200);
    }

    private long size() {
        String note =
                inspector.get("/" + service + "/ledger/checkpoint").response().body();
        return Checkpoint.parse(
                        Note.parse(note.getBytes(StandardCharsets.UTF_8)).text())
                .size();
    }
}
