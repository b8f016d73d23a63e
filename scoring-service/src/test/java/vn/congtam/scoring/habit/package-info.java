@NullMarked
package vn.congtam.scoring.habit;

import org.jspecify.annotations.NullMarked;
