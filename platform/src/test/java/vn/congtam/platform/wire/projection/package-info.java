@NullMarked
package vn.congtam.platform.wire.projection;

import org.jspecify.annotations.NullMarked;
