/** Which law holds for whom on which day, from the facts of regulation. */
@NullMarked
package vn.congtam.scoring.reference.law;

import org.jspecify.annotations.NullMarked;
