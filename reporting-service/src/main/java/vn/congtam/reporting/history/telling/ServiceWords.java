package vn.congtam.reporting.history.telling;

import java.time.LocalDate;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.StaffFact.ErasureDeclined;
import vn.congtam.events.indicator.StaffFact.ErasureRequested;
import vn.congtam.events.indicator.StaffFact.NameCorrected;
import vn.congtam.events.indicator.StaffFact.PersonalDataErased;

/** What happened in a person's service. */
record ServiceWords(Speech in) {

    String of(StaffFact fact) {
        return switch (fact) {
            case StaffJoined f -> in.say("history.StaffJoined", in.name(f.agency()), day(f.from()), in.word(f.kind()));
            case NameCorrected f -> in.say("history.NameCorrected", f.name(), f.document());
            case ErasureRequested f ->
                in.say("history.ErasureRequested", in.name(f.by()), in.word(f.ground()), f.document());
            case ErasureDeclined f -> in.say("history.ErasureDeclined", f.reason());
            case PersonalDataErased f -> in.say("history.PersonalDataErased", in.word(f.ground()), f.document());
            case PostAssigned f ->
                in.say(
                        f.leader() ? "history.PostAssigned.leader" : "history.PostAssigned",
                        f.title(),
                        in.name(f.agency(), f.division()),
                        in.name(f.agency()),
                        in.format().day(f.from()),
                        f.document());
            case SuperiorAssigned f -> under(f);
            case KindChanged f -> in.say("history.KindChanged", in.word(f.kind()), day(f.from()), f.document());
            case StaffLeft f -> in.say("history.StaffLeft", day(f.on()), in.word(f.reason()), f.document());
            case PostCorrected f -> in.say("history.PostCorrected", day(f.wrong()), day(f.from()), f.document());
            case FieldsAssigned f -> charge(f);
            case DelegationGranted f ->
                in.say("history.DelegationGranted", in.name(f.delegate()), day(f.from()), day(f.until()), f.document());
            case DelegationWithdrawn f ->
                in.say("history.DelegationWithdrawn", in.name(f.delegate()), day(f.on()), f.document());
            case ActingAppointed f -> acting(f);
            case ActingEnded f -> in.say("history.ActingEnded", f.post().value(), day(f.on()), f.document());
            case DecisionRevoked f ->
                in.say("history.DecisionRevoked", in.word(f.decision()), day(f.from()), f.document());
            case Seconded f ->
                in.say(
                        "history.Seconded",
                        in.name(f.agency()),
                        in.name(f.superior()),
                        day(f.from()),
                        day(f.until()),
                        f.document());
            case SecondmentEnded f -> in.say("history.SecondmentEnded", in.name(f.agency()), day(f.on()), f.document());
        };
    }

    String withoutReason(StaffLeft f) {
        return in.say("history.StaffLeft.unsaid", day(f.on()), f.document());
    }

    /** To whom it was granted. */
    String received(DelegationGranted f) {
        return in.say("history.DelegationReceived", in.name(f.staff()), day(f.from()), day(f.until()), f.document());
    }

    String lost(DelegationWithdrawn f) {
        return in.say("history.DelegationLost", in.name(f.staff()), day(f.on()), f.document());
    }

    private String acting(ActingAppointed f) {
        return f.until() == null
                ? in.say("history.ActingAppointed.forGood", f.title(), day(f.from()), f.document())
                : in.say("history.ActingAppointed", f.title(), day(f.from()), day(f.until()), f.document());
    }

    private String charge(FieldsAssigned f) {
        return f.divisions().isEmpty()
                ? in.say("history.FieldsAssigned.none", day(f.from()), f.document())
                : in.say("history.FieldsAssigned", String.join(", ", f.divisions()), day(f.from()), f.document());
    }

    private String day(LocalDate day) {
        return in.format().day(day);
    }

    private String under(SuperiorAssigned f) {
        String from = in.format().day(f.from());
        return f.superior() == null
                ? in.say("history.SuperiorAssigned.none", from, f.document())
                : in.say("history.SuperiorAssigned", in.name(f.superior()), from, f.document());
    }
}
