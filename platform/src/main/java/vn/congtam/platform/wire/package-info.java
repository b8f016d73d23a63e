/** From the store to Kafka, and from Kafka into read models and reactions. Delivery guarantees are written down here, once. */
@NullMarked
package vn.congtam.platform.wire;

import org.jspecify.annotations.NullMarked;
