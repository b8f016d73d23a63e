/** What is refused before anybody looks at it: too much, too large. */
@NullMarked
package vn.congtam.edge.guard;

import org.jspecify.annotations.NullMarked;
