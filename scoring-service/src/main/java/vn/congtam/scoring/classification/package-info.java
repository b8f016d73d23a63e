/** How the grades of a period are spread, who would keep Excellent at the cap, and where a decision departs from the score. */
@NullMarked
package vn.congtam.scoring.classification;

import org.jspecify.annotations.NullMarked;
