package vn.congtam.submission.connector.webhook;

import vn.congtam.events.submission.Message;
import vn.congtam.submission.connector.figure.Reported;

/** What an event is about. */
sealed interface About {
    record File(Message message) implements About {}

    record Figure(Reported reported) implements About {}
}
