/** Spans of time an official is rated for, and how quarters and years follow from what was tracked in them. */
@NullMarked
package vn.congtam.rulebook.period;

import org.jspecify.annotations.NullMarked;
