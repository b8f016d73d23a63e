package vn.congtam.door;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat refuses before anything of ours is asked, in the form of every other refusal. Made by Tomcat, by name. */
public final class DoorAnswers extends ErrorReportValve {
    private static final int REFUSED = 400;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
            <title>%1$d · Công Tâm</title></head>
            <body><main><h1>%2$s</h1><p lang="en">%3$s</p>
            <p><a href="/">Về trang đầu · <span lang="en">To the start page</span></a></p>
            <p><small>Mã lỗi · <span lang="en">Error code</span>: <code>%4$s</code></small></p></main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < REFUSED
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !reaches(response)) {
            return;
        }
        Turned turned = Turned.away(status, Spoken.in(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        if (Spoken.toPerson(request) && Spoken.opensPage(request)) {
            write(response, "text/html", PAGE.formatted(status, turned.vi(), turned.en(), turned.code()));
        } else {
            write(response, "application/problem+json", JSON.writeValueAsString(turned));
        }
    }

    private static void write(Response response, String type, String text) {
        try {
            response.setContentType(type);
            response.setCharacterEncoding("UTF-8");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(text);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            // Nobody is there to be told any more.
        }
    }

    /** Whether the connection still takes an answer. */
    private static boolean reaches(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }
}
