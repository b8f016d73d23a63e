/** What an agency writes, made whole by the template that it follows. */
@NullMarked
package vn.congtam.indicator.indicatorset.draft;

import org.jspecify.annotations.NullMarked;
