/** Whose personal data is to be erased, is erased, and may not yet be. */
@NullMarked
package vn.congtam.indicator.roster.erasure;

import org.jspecify.annotations.NullMarked;
