/** The folder of an installation, and how the command line speaks of it. */
@NullMarked
package vn.congtam.standalone.home;

import org.jspecify.annotations.NullMarked;
