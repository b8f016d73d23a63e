@NullMarked
package vn.congtam.platform.wire;

import org.jspecify.annotations.NullMarked;
