/** What a log and its witnesses say to each other (C2SP tlog-witness). */
@NullMarked
package vn.congtam.ledger.witness;

import org.jspecify.annotations.NullMarked;
