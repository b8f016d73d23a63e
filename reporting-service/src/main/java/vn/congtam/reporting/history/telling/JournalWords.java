package vn.congtam.reporting.history.telling;

import vn.congtam.events.submission.JournalFact;
import vn.congtam.events.submission.JournalFact.*;

/** What a person wrote down of his days, and what became of it. */
record JournalWords(Speech in) {

    String of(JournalFact fact) {
        return switch (fact) {
            case WorkLogged f ->
                in.say("history.WorkLogged", f.entry(), in.format().day(f.day()), f.quantity(), f.text());
            case FieldDayLogged f ->
                in.say(
                        "history.FieldDayLogged",
                        f.entry(),
                        in.format().day(f.day()),
                        f.place(),
                        f.text(),
                        in.name(f.witness()));
            case FieldDayConfirmed f -> in.say("history.FieldDayConfirmed", f.entry(), in.name(f.witness()));
            case FieldDayDenied f -> in.say("history.FieldDayDenied", f.entry(), in.name(f.witness()), f.reason());
            case EntryStruck f -> in.say("history.EntryStruck", f.entry());
            case EntriesHandedIn f ->
                in.say("history.EntriesHandedIn", f.entries().size(), f.quantity());
        };
    }
}
