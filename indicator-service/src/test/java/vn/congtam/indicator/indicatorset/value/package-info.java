@NullMarked
package vn.congtam.indicator.indicatorset.value;

import org.jspecify.annotations.NullMarked;
