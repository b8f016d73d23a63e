/** Figures and targets of people, as they are reported. */
@NullMarked
package vn.congtam.indicator.indicatorset.value;

import org.jspecify.annotations.NullMarked;
