/** How far the own indicators of a person were attained, each explained by the set of his post. */
@NullMarked
package vn.congtam.indicator.indicatorset.result;

import org.jspecify.annotations.NullMarked;
