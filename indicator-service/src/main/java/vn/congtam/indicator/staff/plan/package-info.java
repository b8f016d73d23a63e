/** What a staff list comes to: for each row what there is to do, or why it cannot be done. Nothing is written here. */
@NullMarked
package vn.congtam.indicator.staff.plan;

import org.jspecify.annotations.NullMarked;
