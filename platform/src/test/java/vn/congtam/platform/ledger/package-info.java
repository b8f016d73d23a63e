@NullMarked
package vn.congtam.platform.ledger;

import org.jspecify.annotations.NullMarked;
