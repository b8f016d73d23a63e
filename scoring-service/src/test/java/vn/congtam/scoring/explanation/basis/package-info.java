@NullMarked
package vn.congtam.scoring.explanation.basis;

import org.jspecify.annotations.NullMarked;
