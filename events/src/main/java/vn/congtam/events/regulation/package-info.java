/** Which law holds for whom from when. */
@NullMarked
package vn.congtam.events.regulation;

import org.jspecify.annotations.NullMarked;
