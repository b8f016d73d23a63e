@NullMarked
package vn.congtam.indicator.indicatorset.lint;

import org.jspecify.annotations.NullMarked;
