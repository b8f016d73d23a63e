/** Facts put into words, with what each changed. */
@NullMarked
package vn.congtam.reporting.history.telling;

import org.jspecify.annotations.NullMarked;
