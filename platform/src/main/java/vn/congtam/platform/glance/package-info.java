/** What a request knows by having read it already. */
@NullMarked
package vn.congtam.platform.glance;

import org.jspecify.annotations.NullMarked;
