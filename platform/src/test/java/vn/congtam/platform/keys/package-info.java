@NullMarked
package vn.congtam.platform.keys;

import org.jspecify.annotations.NullMarked;
