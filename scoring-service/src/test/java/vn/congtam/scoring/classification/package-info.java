@NullMarked
package vn.congtam.scoring.classification;

import org.jspecify.annotations.NullMarked;
