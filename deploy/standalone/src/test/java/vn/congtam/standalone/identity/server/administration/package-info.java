/** What may be granted to whom. */
@NullMarked
package vn.congtam.standalone.identity.server.administration;

import org.jspecify.annotations.NullMarked;
