/** The tree as files that never change (C2SP tlog-tiles). */
@NullMarked
package vn.congtam.ledger.tile;

import org.jspecify.annotations.NullMarked;
