@NullMarked
package vn.congtam.scoring.roster;

import org.jspecify.annotations.NullMarked;
