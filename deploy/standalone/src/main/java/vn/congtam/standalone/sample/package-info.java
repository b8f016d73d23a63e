/** A province to try the product on: people of our invention, whose months are played through the public APIs. */
@NullMarked
package vn.congtam.standalone.sample;

import org.jspecify.annotations.NullMarked;
