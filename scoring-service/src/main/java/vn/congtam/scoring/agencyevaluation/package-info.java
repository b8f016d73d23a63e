/** Agencies are evaluated too, by criteria of their own: self-score, review, decision. */
@NullMarked
package vn.congtam.scoring.agencyevaluation;

import org.jspecify.annotations.NullMarked;
