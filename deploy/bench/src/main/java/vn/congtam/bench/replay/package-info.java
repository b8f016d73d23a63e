/** P3: facts read back and folded beside a bare consumer and bare upserts. */
@NullMarked
package vn.congtam.bench.replay;

import org.jspecify.annotations.NullMarked;
