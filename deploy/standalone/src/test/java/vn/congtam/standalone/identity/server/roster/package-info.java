/** Which roles follow from the facts. */
@NullMarked
package vn.congtam.standalone.identity.server.roster;

import org.jspecify.annotations.NullMarked;
