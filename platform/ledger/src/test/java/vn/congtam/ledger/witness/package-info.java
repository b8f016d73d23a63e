@NullMarked
package vn.congtam.ledger.witness;

import org.jspecify.annotations.NullMarked;
