package vn.congtam.platform.store;

import java.util.Optional;
import org.axonframework.serialization.Serializer;
import vn.congtam.platform.testing.HandSeals;

/** Axon's suites store plain text instead of facts. */
final class TextNames {
    private TextNames() {}

    static Serializer serializer() {
        return new FactSerializer(
                name -> name.equals("String") ? Optional.of(String.class) : Optional.empty(), new HandSeals());
    }
}
