package vn.congtam.rulebook.words;

import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.text.Text;

/**
 * What a rule set lays down otherwise than its base.
 *
 * @param before what the base says; nothing where it is silent
 */
public record Change(Provision provision, @Nullable Text before) {}
