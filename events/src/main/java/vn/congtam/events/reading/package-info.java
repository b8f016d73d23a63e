/** Who looked at whose records. */
@NullMarked
package vn.congtam.events.reading;

import org.jspecify.annotations.NullMarked;
