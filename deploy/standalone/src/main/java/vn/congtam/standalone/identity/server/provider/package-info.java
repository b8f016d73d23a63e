/** The protocol: one client, tokens, and the store in which accounts are kept. */
@NullMarked
package vn.congtam.standalone.identity.server.provider;

import org.jspecify.annotations.NullMarked;
