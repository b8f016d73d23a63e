@NullMarked
package vn.congtam.indicator.indicatorset;

import org.jspecify.annotations.NullMarked;
