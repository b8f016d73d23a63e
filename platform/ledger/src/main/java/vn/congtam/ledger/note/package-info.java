/** Signed texts, above all checkpoints, and the keys (C2SP signed-note, tlog-checkpoint, tlog-cosignature). */
@NullMarked
package vn.congtam.ledger.note;

import org.jspecify.annotations.NullMarked;
