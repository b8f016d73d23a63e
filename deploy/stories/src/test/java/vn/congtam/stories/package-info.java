/** Stories told to the running system from outside, over HTTP and in a browser, as its users would. */
@NullMarked
package vn.congtam.stories;

import org.jspecify.annotations.NullMarked;
