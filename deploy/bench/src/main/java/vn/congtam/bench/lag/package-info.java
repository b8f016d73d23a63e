/** P4: from the answer to the read model, beside the bare writes that it cannot do without. */
@NullMarked
package vn.congtam.bench.lag;

import org.jspecify.annotations.NullMarked;
