/** What is remembered of who is signed in. */
@NullMarked
package vn.congtam.standalone.identity.server.session;

import org.jspecify.annotations.NullMarked;
