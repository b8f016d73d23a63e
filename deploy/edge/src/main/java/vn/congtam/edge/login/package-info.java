/** Who is at the browser: OIDC login, session, protection of writes, headers. */
@NullMarked
package vn.congtam.edge.login;

import org.jspecify.annotations.NullMarked;
