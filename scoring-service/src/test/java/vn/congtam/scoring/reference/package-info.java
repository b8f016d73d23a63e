@NullMarked
package vn.congtam.scoring.reference;

import org.jspecify.annotations.NullMarked;
