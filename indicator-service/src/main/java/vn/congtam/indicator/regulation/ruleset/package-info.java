/** Rule sets: those that come with the product, and those issued as data. */
@NullMarked
package vn.congtam.indicator.regulation.ruleset;

import org.jspecify.annotations.NullMarked;
