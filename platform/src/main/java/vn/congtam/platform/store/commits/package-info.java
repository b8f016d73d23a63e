/** The log of commits itself: dense, gapless, atomic; it knows MongoDB and no framework. */
@NullMarked
package vn.congtam.platform.store.commits;

import org.jspecify.annotations.NullMarked;
