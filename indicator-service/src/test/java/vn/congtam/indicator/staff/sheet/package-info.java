@NullMarked
package vn.congtam.indicator.staff.sheet;

import org.jspecify.annotations.NullMarked;
