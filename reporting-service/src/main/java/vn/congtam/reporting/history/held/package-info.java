/** All that is held on a person, for that person. */
@NullMarked
package vn.congtam.reporting.history.held;

import org.jspecify.annotations.NullMarked;
