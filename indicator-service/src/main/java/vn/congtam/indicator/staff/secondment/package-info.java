/** Lending to other agencies. */
@NullMarked
package vn.congtam.indicator.staff.secondment;

import org.jspecify.annotations.NullMarked;
