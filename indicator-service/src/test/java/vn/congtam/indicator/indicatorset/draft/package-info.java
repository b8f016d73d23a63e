@NullMarked
package vn.congtam.indicator.indicatorset.draft;

import org.jspecify.annotations.NullMarked;
