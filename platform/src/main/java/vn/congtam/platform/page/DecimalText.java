package vn.congtam.platform.page;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Decimals are text in answers, as in facts, so that no reader rounds them. */
final class DecimalText extends SimpleModule {
    DecimalText() {
        super("congtam-decimals");
        addSerializer(BigDecimal.class, new Plain());
    }

    private static final class Plain extends ValueSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal decimal, JsonGenerator out, SerializationContext context) {
            out.writeString(
                    decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString());
        }
    }
}
