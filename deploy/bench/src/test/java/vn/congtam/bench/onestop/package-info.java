@NullMarked
package vn.congtam.bench.onestop;

import org.jspecify.annotations.NullMarked;
