/** From the event store to the topic: one relay for each service, however many instances it has. */
@NullMarked
package vn.congtam.platform.wire.relay;

import org.jspecify.annotations.NullMarked;
