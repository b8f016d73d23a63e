/** A broker and a database inside one process, for a machine that has neither: durable, loopback only. */
@NullMarked
package vn.congtam.embedded;

import org.jspecify.annotations.NullMarked;
