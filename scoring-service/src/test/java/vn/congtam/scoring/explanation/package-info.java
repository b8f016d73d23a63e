@NullMarked
package vn.congtam.scoring.explanation;

import org.jspecify.annotations.NullMarked;
