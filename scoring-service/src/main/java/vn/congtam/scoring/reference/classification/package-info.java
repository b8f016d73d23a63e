/** Who of a period may be Excellent, and who is graded above a ceiling (Art. 20): decided at the lock, read before it. */
@NullMarked
package vn.congtam.scoring.reference.classification;

import org.jspecify.annotations.NullMarked;
