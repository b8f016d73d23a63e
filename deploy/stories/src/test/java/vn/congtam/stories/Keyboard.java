package vn.congtam.stories;

import com.microsoft.playwright.Page;
import java.time.Duration;

/**
 * The hands of somebody at a keyboard, who counts: each key takes a practised typist 0.3 s, and where the page keeps him
 * waiting the clock goes on.
 */
final class Keyboard {
    private static final Duration KEY = Duration.ofMillis(300);

    private final Page page;
    private int keys;
    private Duration waited = Duration.ZERO;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Held together, such as Control and Enter, each key counts. */
    void press(String... strokes) {
        for (String stroke : strokes) {
            keys += stroke.split("\\+").length;
            page.keyboard().press(stroke);
        }
    }

    void type(String text) {
        keys += text.length();
        page.keyboard().type(text);
    }

    void waitFor(Runnable fact) {
        long from = System.nanoTime();
        fact.run();
        waited = waited.plusNanos(System.nanoTime() - from);
    }

    int keys() {
        return keys;
    }

    Duration waited() {
        return waited;
    }

    Duration spent() {
        return KEY.multipliedBy(keys).plus(waited);
    }
}
