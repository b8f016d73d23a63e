@NullMarked
package vn.congtam.ledger.log;

import org.jspecify.annotations.NullMarked;
