@NullMarked
package vn.congtam.scoring.reference.criteria;

import org.jspecify.annotations.NullMarked;
