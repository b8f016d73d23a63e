@NullMarked
package vn.congtam.events;

import org.jspecify.annotations.NullMarked;
