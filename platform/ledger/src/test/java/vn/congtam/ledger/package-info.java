@NullMarked
package vn.congtam.ledger;

import org.jspecify.annotations.NullMarked;
