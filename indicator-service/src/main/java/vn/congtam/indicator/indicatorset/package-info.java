/** An agency's own sets of indicators, from draft to superseded. */
@NullMarked
package vn.congtam.indicator.indicatorset;

import org.jspecify.annotations.NullMarked;
