/** The edge as its clients meet it, in front of a real upstream. */
@NullMarked
package vn.congtam.edge;

import org.jspecify.annotations.NullMarked;
