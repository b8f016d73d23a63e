/** The single origin: it logs people in, relays their tokens to the services and keeps harm out. */
@NullMarked
package vn.congtam.edge;

import org.jspecify.annotations.NullMarked;
