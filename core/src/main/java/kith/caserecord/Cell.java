package kith.caserecord;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What one column of a case record means, for the data package's schema, its checks and its documentation. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Cell {
    /** The meaning in one phrase. */
    String value();

    /** Whether the column, with its sisters, tells the rows of one child apart. */
    boolean key() default false;

    /** Whether the cell may not be empty; numbers and yes/no columns never are. */
    boolean required() default false;

    /** The words that may stand in it, or none where it is free. */
    String[] oneOf() default {};

    /** The code list whose codes may stand in it, such as {@code legal-status}, or empty. */
    String codes() default "";

    /** Whether it says where somebody lives, and is hidden where the row's address is sealed. */
    boolean sealed() default false;
}
