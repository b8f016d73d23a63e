@NullMarked
package vn.congtam.ledger.note;

import org.jspecify.annotations.NullMarked;
