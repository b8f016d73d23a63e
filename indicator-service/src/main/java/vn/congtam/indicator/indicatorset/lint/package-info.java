/** What should be looked at again in a set while it is written. */
@NullMarked
package vn.congtam.indicator.indicatorset.lint;

import org.jspecify.annotations.NullMarked;
