/** What this service does for the logs of others: it vouches that each of them only ever grew. */
@NullMarked
package vn.congtam.platform.ledger.witness;

import org.jspecify.annotations.NullMarked;
