package vn.congtam.platform.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.store.commits.WriteGate;

/**
 * Lets nothing be recorded before it was looked whether the store goes on from what was signed, nor once it does not: what
 * comes behind a gap could never be put in order again.
 */
final class Guard {
    private static final String NOT_YET = "it was not yet looked whether the store goes on from what was signed";

    private final WriteGate writes;
    private final Standstill standstill;
    private volatile @Nullable String why;

    Guard(WriteGate writes, Standstill standstill) {
        this.writes = writes;
        this.standstill = standstill;
        close(NOT_YET);
    }

    /** Why nothing is recorded, when that is so. */
    Optional<String> why() {
        return Optional.ofNullable(why);
    }

    boolean isClosed() {
        return why != null;
    }

    /** The store goes on from what was signed; while it stands still for another reason, that is not enough. */
    void open() {
        if (!isClosed()) return;
        standstill.why().ifPresentOrElse(this::close, this::letIn);
    }

    private void letIn() {
        why = null;
        writes.open();
    }

    void close(String because) {
        why = because;
        writes.close(because);
    }
}
