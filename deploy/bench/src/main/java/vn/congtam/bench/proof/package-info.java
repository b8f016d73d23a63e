/** P5: what the transparency log costs. */
@NullMarked
package vn.congtam.bench.proof;

import org.jspecify.annotations.NullMarked;
