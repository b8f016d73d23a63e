/** Everything on one machine, in one process: broker, database, services, identity provider, edge and sample. */
@NullMarked
package vn.congtam.standalone;

import org.jspecify.annotations.NullMarked;
