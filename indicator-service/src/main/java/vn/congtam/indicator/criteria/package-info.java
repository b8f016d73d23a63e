/** By which criteria agencies are evaluated: the example that comes with the product, and those issued as data. */
@NullMarked
package vn.congtam.indicator.criteria;

import org.jspecify.annotations.NullMarked;
