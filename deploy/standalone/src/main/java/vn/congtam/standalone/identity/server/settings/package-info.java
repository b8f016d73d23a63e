/** What can be set about signing in. */
@NullMarked
package vn.congtam.standalone.identity.server.settings;

import org.jspecify.annotations.NullMarked;
