/** Who is locked out, for how long, and where. */
@NullMarked
package vn.congtam.standalone.identity.server.signin;

import org.jspecify.annotations.NullMarked;
