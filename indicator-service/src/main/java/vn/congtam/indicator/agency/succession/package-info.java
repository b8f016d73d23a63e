/** Agencies and divisions that are merged and split: who goes where, and under whom, so that nobody is left behind. */
@NullMarked
package vn.congtam.indicator.agency.succession;

import org.jspecify.annotations.NullMarked;
