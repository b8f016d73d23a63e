/** People in their places, and what any number of them come to. */
@NullMarked
package vn.congtam.reporting.dashboard.level;

import org.jspecify.annotations.NullMarked;
