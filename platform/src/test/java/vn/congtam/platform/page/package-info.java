/** Pages, asked for over HTTP as a browser does. */
@NullMarked
package vn.congtam.platform.page;

import org.jspecify.annotations.NullMarked;
