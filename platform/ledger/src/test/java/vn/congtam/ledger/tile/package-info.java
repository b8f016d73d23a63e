@NullMarked
package vn.congtam.ledger.tile;

import org.jspecify.annotations.NullMarked;
