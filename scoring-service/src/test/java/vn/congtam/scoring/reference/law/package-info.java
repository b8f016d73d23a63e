@NullMarked
package vn.congtam.scoring.reference.law;

import org.jspecify.annotations.NullMarked;
