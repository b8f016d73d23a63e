/** Takes a staff list in from a file: looked at without writing, or written by the very commands of single people. */
@NullMarked
package vn.congtam.indicator.staff.intake;

import org.jspecify.annotations.NullMarked;
