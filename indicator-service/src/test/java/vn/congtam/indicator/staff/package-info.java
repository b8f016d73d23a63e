/** Tests. */
@NullMarked
package vn.congtam.indicator.staff;

import org.jspecify.annotations.NullMarked;
