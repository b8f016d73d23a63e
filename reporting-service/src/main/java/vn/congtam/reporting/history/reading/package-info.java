/** Who looked at whose records, for those whose records they are, and for inspectors. */
@NullMarked
package vn.congtam.reporting.history.reading;

import org.jspecify.annotations.NullMarked;
