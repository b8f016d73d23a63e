/** Who assessed the work that results rest on. */
@NullMarked
package vn.congtam.scoring.reference.assessment;

import org.jspecify.annotations.NullMarked;
