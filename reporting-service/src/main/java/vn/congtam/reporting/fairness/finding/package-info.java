/** What the radar finds in somebody's trail; pure. */
@NullMarked
package vn.congtam.reporting.fairness.finding;

import org.jspecify.annotations.NullMarked;
