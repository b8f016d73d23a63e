/** A service as small as can be, with the whole wire: binder, read model, reaction, relay and operator's endpoints. */
@NullMarked
package vn.congtam.platform.wire.station;

import org.jspecify.annotations.NullMarked;
