@NullMarked
package vn.congtam.reckoning;

import org.jspecify.annotations.NullMarked;
