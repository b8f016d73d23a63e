/** What several features look up: the law, by way of the rulebook. */
@NullMarked
package vn.congtam.scoring.reference;

import org.jspecify.annotations.NullMarked;
