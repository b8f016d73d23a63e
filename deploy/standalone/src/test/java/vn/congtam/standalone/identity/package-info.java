/** Sign in, sign out, and what the token says. */
@NullMarked
package vn.congtam.standalone.identity;

import org.jspecify.annotations.NullMarked;
