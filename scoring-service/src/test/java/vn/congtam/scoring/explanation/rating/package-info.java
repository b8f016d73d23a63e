@NullMarked
package vn.congtam.scoring.explanation.rating;

import org.jspecify.annotations.NullMarked;
