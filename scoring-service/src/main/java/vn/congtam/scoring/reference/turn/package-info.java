/** Whose turn it is to review or to decide. */
@NullMarked
package vn.congtam.scoring.reference.turn;

import org.jspecify.annotations.NullMarked;
