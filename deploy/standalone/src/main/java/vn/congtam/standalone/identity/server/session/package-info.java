/** Who is signed in: so many times at once, for so long, and not after leaving the service or in a role of yesterday. */
@NullMarked
package vn.congtam.standalone.identity.server.session;

import org.jspecify.annotations.NullMarked;
