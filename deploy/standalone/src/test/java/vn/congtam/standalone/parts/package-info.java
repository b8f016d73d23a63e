/** What every part configures on the shared class path, and in which order parts stop. */
@NullMarked
package vn.congtam.standalone.parts;

import org.jspecify.annotations.NullMarked;
