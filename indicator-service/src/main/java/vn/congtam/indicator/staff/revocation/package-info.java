/** What was decided for a day to come is taken back. */
@NullMarked
package vn.congtam.indicator.staff.revocation;

import org.jspecify.annotations.NullMarked;
