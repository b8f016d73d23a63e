/** Why a score is what it is: the slip with every fact behind it. */
@NullMarked
package vn.congtam.scoring.explanation;

import org.jspecify.annotations.NullMarked;
