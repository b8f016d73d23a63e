package vn.congtam.rulebook.classification;

import java.util.List;
import vn.congtam.rulebook.Step;

/**
 * Who keeps Excellent at the cap.
 *
 * @param kept by total, then by the approved order
 * @param yields likewise
 * @param undecided tied at the cap without an order that names all of them; by staff code, which decides nothing
 */
public record Places(List<String> kept, List<String> yields, List<String> undecided, List<Step> explanation) {}
