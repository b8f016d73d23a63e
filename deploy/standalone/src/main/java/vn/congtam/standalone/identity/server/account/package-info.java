/** What the installation keeps about accounts, and what an administrator does with them. */
@NullMarked
package vn.congtam.standalone.identity.server.account;

import org.jspecify.annotations.NullMarked;
