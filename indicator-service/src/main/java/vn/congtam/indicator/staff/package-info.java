/** People, their posts and their superiors, each from a day. */
@NullMarked
package vn.congtam.indicator.staff;

import org.jspecify.annotations.NullMarked;
