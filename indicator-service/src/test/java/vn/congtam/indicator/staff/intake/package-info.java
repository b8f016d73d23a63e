@NullMarked
package vn.congtam.indicator.staff.intake;

import org.jspecify.annotations.NullMarked;
