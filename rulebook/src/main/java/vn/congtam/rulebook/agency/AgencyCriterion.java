package vn.congtam.rulebook.agency;

import java.math.BigDecimal;
import vn.congtam.rulebook.text.Text;

/**
 * One criterion of an agency.
 *
 * @param id such as {@code KQ.3}
 * @param maximum points, above 0
 * @param sourced whether points need a source, such as a provincial index
 */
public record AgencyCriterion(String id, Group group, BigDecimal maximum, Text text, boolean sourced) {}
