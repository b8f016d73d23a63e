/** Who is locked out, for how long, and where. */
@NullMarked
package vn.congtam.standalone.identity.server;

import org.jspecify.annotations.NullMarked;
