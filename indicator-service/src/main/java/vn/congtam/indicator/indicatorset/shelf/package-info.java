/** Sets as they are read: their way, what they say, for whom they are in force, and what they have otherwise. */
@NullMarked
package vn.congtam.indicator.indicatorset.shelf;

import org.jspecify.annotations.NullMarked;
