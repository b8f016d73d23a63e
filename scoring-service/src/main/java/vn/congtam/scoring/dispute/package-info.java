/** Whom officials say not to be their superior: one queue for the personnel office, and what came of it. */
@NullMarked
package vn.congtam.scoring.dispute;

import org.jspecify.annotations.NullMarked;
