@NullMarked
package vn.congtam.scoring.period;

import org.jspecify.annotations.NullMarked;
