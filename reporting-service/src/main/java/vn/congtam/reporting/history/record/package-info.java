/** A single task, a slip, or what an agency is rated by: as it stood on a day, by what was known at a moment. */
@NullMarked
package vn.congtam.reporting.history.record;

import org.jspecify.annotations.NullMarked;
