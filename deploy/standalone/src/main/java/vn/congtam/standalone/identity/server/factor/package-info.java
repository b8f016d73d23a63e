/** The second factor: codes of a telephone that change every half minute, and ten codes on paper for when it is lost. */
@NullMarked
package vn.congtam.standalone.identity.server.factor;

import org.jspecify.annotations.NullMarked;
