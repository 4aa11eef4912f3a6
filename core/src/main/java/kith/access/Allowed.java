package kith.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which permission a step's method asks for. A method without it refuses everybody. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {

    /** The permission, held by one of the officer's roles. */
    Permission value();

    /** Whether doing it leaves an entry in the trail. False only where nothing of a child's record is read or changed. */
    boolean entered() default true;
}
