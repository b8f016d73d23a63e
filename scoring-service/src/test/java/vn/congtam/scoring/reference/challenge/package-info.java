@NullMarked
package vn.congtam.scoring.reference.challenge;

import org.jspecify.annotations.NullMarked;
