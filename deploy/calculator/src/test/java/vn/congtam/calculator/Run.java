package vn.congtam.calculator;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call of the calculator and what came of it. The streams have a locale that cannot write Vietnamese. */
record Run(int exit, String out, String err) {

    static Run of(String input) {
        return of(input.getBytes(UTF_8));
    }

    static Run of(byte[] input) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Calculator.run(new ByteArrayInputStream(input), ascii(out), ascii(err));
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    static Run with(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Calculator.run(arguments, new ByteArrayInputStream(new byte[0]), ascii(out), ascii(err));
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static PrintStream ascii(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, US_ASCII);
    }

    JsonNode answer() {
        return JsonMapper.shared().readTree(out);
    }

    JsonNode problem() {
        return JsonMapper.shared().readTree(err);
    }
}
