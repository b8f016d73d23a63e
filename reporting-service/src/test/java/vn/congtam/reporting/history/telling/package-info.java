/** Facts put into words. */
@NullMarked
package vn.congtam.reporting.history.telling;

import org.jspecify.annotations.NullMarked;
