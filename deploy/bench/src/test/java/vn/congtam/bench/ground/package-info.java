/** What the benchmarks stand on: a database, a broker, bare drivers and events of one size. */
@NullMarked
package vn.congtam.bench.ground;

import org.jspecify.annotations.NullMarked;
