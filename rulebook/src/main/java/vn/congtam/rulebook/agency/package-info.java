/** Agencies rate themselves too: 30 + 70 points by criteria of their own. */
@NullMarked
package vn.congtam.rulebook.agency;

import org.jspecify.annotations.NullMarked;
