package vn.congtam.scoring.explanation.sandbox;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Factors as people write them: on each line a code, a space or equals sign, and a number. */
final class Factors {
    private static final String NUMBER = "[0-9]{1,6}([.,][0-9]{1,6})?";

    private Factors() {}

    static Map<String, BigDecimal> read(String text) {
        Map<String, BigDecimal> factors = new TreeMap<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] parts = line.split("[\\s=;:]+");
            if (parts.length != 2 || !parts[1].matches(NUMBER))
                throw Refusal.TRIAL_FACTOR_WRONG.refuse("/factors", line);
            factors.put(parts[0], new BigDecimal(parts[1].replace(',', '.')));
        });
        return factors;
    }
}
