@NullMarked
package vn.congtam.door;

import org.jspecify.annotations.NullMarked;
