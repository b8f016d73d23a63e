@NullMarked
package vn.congtam.indicator.indicatorset.figure;

import org.jspecify.annotations.NullMarked;
