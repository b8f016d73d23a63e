/** The demo accounts, the key that signs for them, and tokens. */
@NullMarked
package vn.congtam.standalone.identity;

import org.jspecify.annotations.NullMarked;
