/**
 * The fairness radar: it asks, first the one whom it is about, and never alters a score. Nothing in this package is read by
 * what scores.
 */
@NullMarked
package vn.congtam.reporting.fairness;

import org.jspecify.annotations.NullMarked;
