package vn.congtam.submission.connector.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.submission.Message;
import vn.congtam.events.submission.Progress;
import vn.congtam.submission.connector.figure.Reported;

/**
 * A CloudEvent of version 1.0 about a file, a document, a task or a figure of another system; whatever else it brings along
 * is not kept.
 *
 * @param source with the id it is told once
 * @param number of the file or figure there: the subject
 */
record Event(String id, String source, String number, About about) {
    private static final String OF_FIGURE = "vn.congtam.figure.reported";
    private static final Pattern TYPE = Pattern.compile("vn\\.congtam\\.(?:file|document|task)\\.([a-z-]{1,20})");
    private static final Map<String, Progress> PROGRESS = Map.of(
            "received", Progress.RECEIVED,
            "assigned", Progress.CHANGED,
            "due-changed", Progress.CHANGED,
            "done", Progress.DONE,
            "reopened", Progress.REOPENED,
            "withdrawn", Progress.WITHDRAWN);
    private static final Pattern ONE = Pattern.compile("1\\.0");
    /** Two clocks are never quite the same. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final int LONGEST = 8_192;
    private static final int DEEPEST = 4;

    static Event of(JsonNode node, Instant now) {
        if (!node.isObject()) throw Refusal.EVENT_INCOMPLETE.refuse("", "specversion");
        if (node.toString().length() > LONGEST) throw Refusal.EVENT_TOO_LARGE.refuse("", LONGEST);
        if (depth(node) > DEEPEST) throw Refusal.EVENTS_TOO_DEEP.refuse();
        Fields event = new Fields(node, "");
        String _ = event.needed("specversion", ONE);
        String id = event.needed("id", Fields.LINE);
        String source = event.needed("source", Fields.LINE);
        String type = event.needed("type", Fields.LINE);
        String number = event.needed("subject", Fields.LINE);
        Instant at = event.moment("time");
        if (at.isAfter(now.plus(AHEAD))) throw Refusal.EVENT_FROM_THE_FUTURE.refuse("/time", at);
        return new Event(id, source, number, about(source + " " + id, at, type, event));
    }

    private static About about(String id, Instant at, String type, Fields event) {
        if (type.equals(OF_FIGURE)) return new About.Figure(figure(id, at, event.object("data")));
        Progress progress = progress(type);
        return new About.File(message(id, at, progress, event.object("data")));
    }

    private static Reported figure(String id, Instant at, Fields data) {
        return new Reported(
                id,
                at,
                data.needed("account", Fields.ACCOUNT),
                data.needed("span", Fields.SPAN),
                data.needed("indicator", Fields.INDICATOR),
                data.figure("actual"),
                data.text("evidence", Fields.LINE));
    }

    private static Message message(String id, Instant at, Progress progress, Fields data) {
        return new Message(
                id,
                at,
                progress,
                data.text("kind", Fields.CODE),
                data.text("account", Fields.ACCOUNT),
                data.codes("attributes"),
                data.day("due"),
                data.truth("late"));
    }

    private static Progress progress(String type) {
        Matcher known = TYPE.matcher(type);
        Progress progress = known.matches() ? PROGRESS.get(String.valueOf(known.group(1))) : null;
        if (progress == null) throw Refusal.EVENT_TYPE_UNKNOWN.refuse("/type", type);
        return progress;
    }

    private static int depth(JsonNode node) {
        int deepest = 0;
        for (JsonNode one : node) deepest = Math.max(deepest, depth(one));
        return node.isContainer() ? 1 + deepest : 0;
    }
}
