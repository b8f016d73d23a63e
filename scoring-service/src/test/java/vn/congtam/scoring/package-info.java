@NullMarked
package vn.congtam.scoring;

import org.jspecify.annotations.NullMarked;
