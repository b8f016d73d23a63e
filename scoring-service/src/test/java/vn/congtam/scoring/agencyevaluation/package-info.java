@NullMarked
package vn.congtam.scoring.agencyevaluation;

import org.jspecify.annotations.NullMarked;
