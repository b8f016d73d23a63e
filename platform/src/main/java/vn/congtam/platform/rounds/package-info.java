/** Work in the background, done again and again. */
@NullMarked
package vn.congtam.platform.rounds;

import org.jspecify.annotations.NullMarked;
