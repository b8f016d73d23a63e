package vn.congtam.rulebook.words;

import vn.congtam.rulebook.text.Text;

/**
 * A parameter as officials read it.
 *
 * @param name by which rule sets are written
 * @param unverified still to be checked against the original text
 */
public record Provision(String name, Text label, Text value, boolean unverified) {}
