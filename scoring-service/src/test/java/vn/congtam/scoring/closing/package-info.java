@NullMarked
package vn.congtam.scoring.closing;

import org.jspecify.annotations.NullMarked;
