/** What agencies measure besides products: sets of their own indicators, and the figures reported for them. */
@NullMarked
package vn.congtam.events.indicatorset;

import org.jspecify.annotations.NullMarked;
