/** The staff list of an agency as people write it in a sheet: its columns, how they are read, and what comes back. */
@NullMarked
package vn.congtam.indicator.staff.roll;

import org.jspecify.annotations.NullMarked;
