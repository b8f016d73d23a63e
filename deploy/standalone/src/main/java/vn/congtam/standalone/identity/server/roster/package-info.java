/** Who serves in the province by the facts, asked of the service that keeps them whenever it matters. */
@NullMarked
package vn.congtam.standalone.identity.server.roster;

import org.jspecify.annotations.NullMarked;
