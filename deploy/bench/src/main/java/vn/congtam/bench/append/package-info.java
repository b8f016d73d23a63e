/** P1: the event store's append beside the bare driver. */
@NullMarked
package vn.congtam.bench.append;

import org.jspecify.annotations.NullMarked;
