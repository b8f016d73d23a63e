@NullMarked
package vn.congtam.scoring.explanation.sandbox;

import org.jspecify.annotations.NullMarked;
