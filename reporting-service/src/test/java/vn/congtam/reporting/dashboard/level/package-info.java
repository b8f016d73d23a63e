/** Sums. */
@NullMarked
package vn.congtam.reporting.dashboard.level;

import org.jspecify.annotations.NullMarked;
