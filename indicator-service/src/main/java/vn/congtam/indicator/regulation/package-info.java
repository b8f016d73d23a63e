/** Which law holds for whom from when: laid down by the province, and by an agency for itself. */
@NullMarked
package vn.congtam.indicator.regulation;

import org.jspecify.annotations.NullMarked;
