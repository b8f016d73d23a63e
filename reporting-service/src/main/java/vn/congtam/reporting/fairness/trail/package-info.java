/** What the radar looks at: folds of judging, of work and its evidence, of time, and of what was said of it. */
@NullMarked
package vn.congtam.reporting.fairness.trail;

import org.jspecify.annotations.NullMarked;
