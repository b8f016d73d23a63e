/** The transparency log as pure functions. */
@NullMarked
package vn.congtam.ledger;

import org.jspecify.annotations.NullMarked;
