package vn.congtam.reporting.history.telling;

import vn.congtam.events.fairness.FairnessFact;
import vn.congtam.events.fairness.FairnessFact.SignalExplained;

/** What somebody said of the figures on him. */
record FairnessWords(Speech in) {

    String of(FairnessFact fact) {
        return switch (fact) {
            case SignalExplained f -> in.say("history.SignalExplained", in.word(f.signal()), f.reason());
        };
    }
}
