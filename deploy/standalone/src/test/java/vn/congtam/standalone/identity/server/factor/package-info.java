/** Codes that change every half minute, and those on paper. */
@NullMarked
package vn.congtam.standalone.identity.server.factor;

import org.jspecify.annotations.NullMarked;
