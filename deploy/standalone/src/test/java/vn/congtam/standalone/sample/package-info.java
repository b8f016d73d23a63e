/** The plan of the sample. */
@NullMarked
package vn.congtam.standalone.sample;

import org.jspecify.annotations.NullMarked;
