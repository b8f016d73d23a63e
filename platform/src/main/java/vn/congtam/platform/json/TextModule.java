package vn.congtam.platform.json;

import java.text.Normalizer;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Text that people send is trimmed and brought to one Unicode form (NFC), so that equal words are equal. */
public final class TextModule extends SimpleModule {
    public TextModule() {
        super("congtam-text");
        addDeserializer(String.class, new Normal());
    }

    private static final class Normal extends StdScalarDeserializer<String> {
        Normal() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getValueAsString();
            return text == null
                    ? (String) context.handleUnexpectedToken(context.constructType(String.class), in)
                    : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        }
    }
}
