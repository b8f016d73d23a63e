/** How consumers hang on topics: the stream functions, the partitions they hold, and how far behind they are. */
@NullMarked
package vn.congtam.platform.wire.feed;

import org.jspecify.annotations.NullMarked;
