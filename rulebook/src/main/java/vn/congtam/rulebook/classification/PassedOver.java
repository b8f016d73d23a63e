package vn.congtam.rulebook.classification;

import vn.congtam.rulebook.Step;

/**
 * Somebody gave way against the approved order.
 *
 * @param other who comes later, has no more points, and keeps Excellent
 * @param tied whether both have the same total, which is what the order is for
 */
public record PassedOver(String key, String other, boolean tied, Step step) {}
