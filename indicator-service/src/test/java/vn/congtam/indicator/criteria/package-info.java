@NullMarked
package vn.congtam.indicator.criteria;

import org.jspecify.annotations.NullMarked;
