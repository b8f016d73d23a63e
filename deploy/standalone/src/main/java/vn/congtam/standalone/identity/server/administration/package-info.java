/** What an administrator does with accounts: first passwords, roles, locks and second factors; all of it is written down. */
@NullMarked
package vn.congtam.standalone.identity.server.administration;

import org.jspecify.annotations.NullMarked;
