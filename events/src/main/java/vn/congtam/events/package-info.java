/** The published language: what is said between services, in the bytes in which it is said. */
@NullMarked
package vn.congtam.events;

import org.jspecify.annotations.NullMarked;
