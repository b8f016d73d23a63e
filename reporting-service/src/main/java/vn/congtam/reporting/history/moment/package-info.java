/** What was true on a day, by what was known at a moment; and what differs between two of these. */
@NullMarked
package vn.congtam.reporting.history.moment;

import org.jspecify.annotations.NullMarked;
