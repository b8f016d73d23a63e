/** The event store: a MongoDB collection of commits, dense and gapless, under Axon. */
@NullMarked
package vn.congtam.platform.store;

import org.jspecify.annotations.NullMarked;
