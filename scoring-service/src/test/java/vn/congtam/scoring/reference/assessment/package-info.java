@NullMarked
package vn.congtam.scoring.reference.assessment;

import org.jspecify.annotations.NullMarked;
