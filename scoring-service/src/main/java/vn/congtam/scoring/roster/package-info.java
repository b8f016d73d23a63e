/** Who serves where, in which post and under whom, on any day. */
@NullMarked
package vn.congtam.scoring.roster;

import org.jspecify.annotations.NullMarked;
