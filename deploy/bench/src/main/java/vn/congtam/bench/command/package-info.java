/** P2: commands over HTTP beside the bare driver's inserts. */
@NullMarked
package vn.congtam.bench.command;

import org.jspecify.annotations.NullMarked;
