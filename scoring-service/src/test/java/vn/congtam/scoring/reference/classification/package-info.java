@NullMarked
package vn.congtam.scoring.reference.classification;

import org.jspecify.annotations.NullMarked;
