/** An agency's evaluation of a month, from its opening to its lock. */
@NullMarked
package vn.congtam.scoring.period;

import org.jspecify.annotations.NullMarked;
