/** What could not be matched, and why. */
@NullMarked
package vn.congtam.submission.connector.reconciliation;

import org.jspecify.annotations.NullMarked;
