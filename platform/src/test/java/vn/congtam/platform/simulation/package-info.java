/**
 * Runs of a service in memory that can be made again: the real log, relay, intake and projection over a store and a broker
 * in which processes die, answers are lost and others are quicker, at moments that a seed chooses.
 */
@NullMarked
package vn.congtam.platform.simulation;

import org.jspecify.annotations.NullMarked;
