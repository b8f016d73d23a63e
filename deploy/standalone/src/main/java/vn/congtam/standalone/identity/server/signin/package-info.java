/** The way in: password, a password of one's own, the second factor; and whom too many failures keep out. */
@NullMarked
package vn.congtam.standalone.identity.server.signin;

import org.jspecify.annotations.NullMarked;
