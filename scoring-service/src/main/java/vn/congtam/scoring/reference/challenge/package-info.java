/** Locked results that a conclusion told since does not allow: open work of who can replace or reopen them. */
@NullMarked
package vn.congtam.scoring.reference.challenge;

import org.jspecify.annotations.NullMarked;
