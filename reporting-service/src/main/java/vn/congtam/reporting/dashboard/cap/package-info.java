/** How many may be Excellent in an agency and in its groups of similar tasks, as the rule sets in force there say. */
@NullMarked
package vn.congtam.reporting.dashboard.cap;

import org.jspecify.annotations.NullMarked;
