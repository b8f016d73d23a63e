/** The way of a request to its service and of the answer back. */
@NullMarked
package vn.congtam.edge.route;

import org.jspecify.annotations.NullMarked;
