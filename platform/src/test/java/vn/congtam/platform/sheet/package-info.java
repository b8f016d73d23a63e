@NullMarked
package vn.congtam.platform.sheet;

import org.jspecify.annotations.NullMarked;
