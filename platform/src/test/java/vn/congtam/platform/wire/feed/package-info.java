@NullMarked
package vn.congtam.platform.wire.feed;

import org.jspecify.annotations.NullMarked;
