/** What the merger or the split of an agency brings to each of its people: ordinary facts of service. */
@NullMarked
package vn.congtam.indicator.staff.succession;

import org.jspecify.annotations.NullMarked;
