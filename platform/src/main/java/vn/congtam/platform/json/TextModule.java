package vn.congtam.platform.json;

import java.text.Normalizer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Text that people send is trimmed and brought to one Unicode form (NFC), so that equal words are equal. Half a
 * character, and signs that are not to be seen or that turn the order of reading, are refused: what is signed is read.
 */
public final class TextModule extends SimpleModule {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069\\ufeff&&[^\n\r\t]]");

    /** Spaces of all kinds, and signs that leave nothing to be seen: a name of these alone is none. */
    private static final Pattern EMPTY = Pattern.compile("[\\p{Z}\\p{Cf}\\s\\u115f\\u1160\\u2800\\u3164\\uffa0]*");

    public TextModule() {
        super("congtam-text");
        addDeserializer(String.class, new Normal());
    }

    public static boolean isReadable(String text) {
        return !UNSEEN.matcher(text).find();
    }

    public static String normal(String text) {
        return EMPTY.matcher(text).matches() ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static final class Normal extends StdScalarDeserializer<String> {
        Normal() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(context.constructType(String.class), in);
            }
            String text = in.getString();
            return isReadable(text)
                    ? normal(text)
                    : (String) context.handleWeirdStringValue(String.class, text, "holds signs that cannot be read");
        }
    }
}
