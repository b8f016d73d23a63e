/** A service of one aggregate and one read model, with the whole platform under it. */
@NullMarked
package vn.congtam.bench.service;

import org.jspecify.annotations.NullMarked;
