@NullMarked
package vn.congtam.platform.wire.relay;

import org.jspecify.annotations.NullMarked;
