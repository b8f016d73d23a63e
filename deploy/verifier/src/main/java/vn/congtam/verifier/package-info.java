/** Checks receipts without network, database or any service: with the JDK and a published key alone. */
@NullMarked
package vn.congtam.verifier;

import org.jspecify.annotations.NullMarked;
