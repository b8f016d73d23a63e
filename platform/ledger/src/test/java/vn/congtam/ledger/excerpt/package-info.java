@NullMarked
package vn.congtam.ledger.excerpt;

import org.jspecify.annotations.NullMarked;
