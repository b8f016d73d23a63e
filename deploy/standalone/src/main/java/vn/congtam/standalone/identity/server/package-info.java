/** An OIDC provider for the demo accounts: login, tokens, keys. */
@NullMarked
package vn.congtam.standalone.identity.server;

import org.jspecify.annotations.NullMarked;
