/** Who signed in or tried to, and what was done to accounts: written once, read by administrators and inspectors. */
@NullMarked
package vn.congtam.standalone.identity.server.log;

import org.jspecify.annotations.NullMarked;
