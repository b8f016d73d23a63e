/** P6: a service that is killed, and how soon it has caught up. */
@NullMarked
package vn.congtam.bench.recovery;

import org.jspecify.annotations.NullMarked;
