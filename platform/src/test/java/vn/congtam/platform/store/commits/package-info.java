/** The log of commits, against a real database and its failures. */
@NullMarked
package vn.congtam.platform.store.commits;

import org.jspecify.annotations.NullMarked;
