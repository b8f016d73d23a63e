@NullMarked
package vn.congtam.scoring.petition;

import org.jspecify.annotations.NullMarked;
