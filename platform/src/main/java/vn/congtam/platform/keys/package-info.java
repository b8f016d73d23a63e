/** A key for each person, wrapped by one from a keystore, in a database of their own: the only place that forgets. */
@NullMarked
package vn.congtam.platform.keys;

import org.jspecify.annotations.NullMarked;
