/** What one administrator wants done and only two may do: it waits for the second, and every step of it is in the log. */
@NullMarked
package vn.congtam.standalone.identity.server.proposal;

import org.jspecify.annotations.NullMarked;
