/** Personal data, corrected and erased. */
@NullMarked
package vn.congtam.indicator.staff.erasure;

import org.jspecify.annotations.NullMarked;
