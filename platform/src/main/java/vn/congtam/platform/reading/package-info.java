/** Who looks at whose records is a fact before anything is shown. */
@NullMarked
package vn.congtam.platform.reading;

import org.jspecify.annotations.NullMarked;
