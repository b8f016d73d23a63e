/** The slip (Form 01) of an official for a month: what counts, what was judged, what was decided. */
@NullMarked
package vn.congtam.scoring.slip;

import org.jspecify.annotations.NullMarked;
