/** Petitions against results (Art. 24): filed once they are published, answered by somebody other than the rater. */
@NullMarked
package vn.congtam.scoring.petition;

import org.jspecify.annotations.NullMarked;
