@NullMarked
package vn.congtam.scoring.slip;

import org.jspecify.annotations.NullMarked;
