package vn.congtam.rulebook.slip;

import java.math.BigDecimal;
import java.util.List;

/** The general criteria: their sum alone, or item by item. */
public sealed interface General {
    record Points(BigDecimal points) implements General {}

    record Items(List<Criterion> items) implements General {
        public Items {
            items = List.copyOf(items);
        }
    }
}
