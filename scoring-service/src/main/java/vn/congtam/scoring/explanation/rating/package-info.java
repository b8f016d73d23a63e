/** The superior's table: whoever waits for his review, by person and criterion, with the facts beside. */
@NullMarked
package vn.congtam.scoring.explanation.rating;

import org.jspecify.annotations.NullMarked;
