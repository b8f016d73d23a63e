/** What was reported of whom, as it is read, and how far that attains an indicator. */
@NullMarked
package vn.congtam.indicator.indicatorset.figure;

import org.jspecify.annotations.NullMarked;
