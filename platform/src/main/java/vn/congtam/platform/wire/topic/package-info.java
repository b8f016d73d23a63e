/** Topics as a whole: made, measured and read from their beginning. */
@NullMarked
package vn.congtam.platform.wire.topic;

import org.jspecify.annotations.NullMarked;
