/** What the facts of a slip come to by the law that they name: events and rulebook, and nothing else. */
@NullMarked
package vn.congtam.reckoning;

import org.jspecify.annotations.NullMarked;
