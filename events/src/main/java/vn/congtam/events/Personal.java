package vn.congtam.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that says something of a person that is nobody's business but his and that of those who may read his records:
 * his name, or his own words about his circumstances. It is sealed wherever it is kept, under a key of that person
 * alone, and reads {@link #ERASED} for ever once the key is gone.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {
    /** What stands in the place of a text whose key is gone. */
    String ERASED = "[đã xóa]";

    /**
     * Whose it is: the component that holds his staff code, and further ones in it after dots; of a list its first. It is
     * looked for beside the text, then in the record around it. Where it says nobody the text is nobody's, and plain.
     */
    String of() default "staff";
}
