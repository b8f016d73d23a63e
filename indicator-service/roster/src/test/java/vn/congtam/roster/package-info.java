@NullMarked
package vn.congtam.roster;

import org.jspecify.annotations.NullMarked;
