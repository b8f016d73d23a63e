package vn.congtam.events.indicatorset;

import java.util.List;
import java.util.Map;

/**
 * One indicator, whole: nothing has to be looked up elsewhere to compute with it.
 *
 * @param code unique in the set; that of the template where it follows one
 * @param fields all that it says, by name, as the rulebook reads it
 * @param rules what sets below may do with its fields; where nothing is said they may take it over or not
 * @param inherited the fields that were taken over from the template
 */
public record Indicator(
        String code, Map<String, String> fields, Map<String, FieldRule> rules, List<String> inherited) {}
