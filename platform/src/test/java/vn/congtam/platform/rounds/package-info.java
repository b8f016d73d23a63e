@NullMarked
package vn.congtam.platform.rounds;

import org.jspecify.annotations.NullMarked;
