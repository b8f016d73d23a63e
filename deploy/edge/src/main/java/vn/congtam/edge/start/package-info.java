/** The start page: who I am and where my work is. */
@NullMarked
package vn.congtam.edge.start;

import org.jspecify.annotations.NullMarked;
