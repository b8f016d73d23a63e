/** Standing in for others: by delegation, and in vacant posts. */
@NullMarked
package vn.congtam.indicator.staff.delegation;

import org.jspecify.annotations.NullMarked;
