/** Which passwords are taken. */
@NullMarked
package vn.congtam.standalone.identity.server.account;

import org.jspecify.annotations.NullMarked;
