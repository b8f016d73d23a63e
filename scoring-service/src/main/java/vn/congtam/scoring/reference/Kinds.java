package vn.congtam.scoring.reference;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.congtam.events.indicator.SubjectKind;

/** Kinds of people as they are called. */
public final class Kinds {
    private Kinds() {}

    /** For the sentence of a refusal, which is said in both languages. */
    public static MessageSourceResolvable inSentence(SubjectKind kind) {
        return new DefaultMessageSourceResolvable("kind." + kind.name() + ".sentence");
    }
}
