/** Who stands where in a month: province, agency, division, person, each level the sum of the one below. */
@NullMarked
package vn.congtam.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
