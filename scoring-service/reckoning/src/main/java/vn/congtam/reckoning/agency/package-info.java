/** What the evaluation of an agency itself comes to: 30 general points and 70 for results, by criteria of its own. */
@NullMarked
package vn.congtam.reckoning.agency;

import org.jspecify.annotations.NullMarked;
