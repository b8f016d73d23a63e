/** The command line, and who may work in a folder. */
@NullMarked
package vn.congtam.standalone.home;

import org.jspecify.annotations.NullMarked;
