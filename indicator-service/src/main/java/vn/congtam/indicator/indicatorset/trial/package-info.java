/** A set tried over a span that is over, before anybody approves it: who would move and why. Nothing is written. */
@NullMarked
package vn.congtam.indicator.indicatorset.trial;

import org.jspecify.annotations.NullMarked;
