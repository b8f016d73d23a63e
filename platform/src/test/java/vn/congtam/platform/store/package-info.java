/** The event store, against a real database. */
@NullMarked
package vn.congtam.platform.store;

import org.jspecify.annotations.NullMarked;
