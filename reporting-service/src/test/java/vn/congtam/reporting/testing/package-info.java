/** A commune's month, as facts. */
@NullMarked
package vn.congtam.reporting.testing;

import org.jspecify.annotations.NullMarked;
