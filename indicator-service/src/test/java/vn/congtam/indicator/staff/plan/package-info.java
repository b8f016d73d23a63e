@NullMarked
package vn.congtam.indicator.staff.plan;

import org.jspecify.annotations.NullMarked;
