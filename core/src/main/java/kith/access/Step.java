package kith.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class of steps of work: what staff do, in the field's words. Each public method is one transaction, in the council of
 * the officer at work, allowed to the roles of its {@link Allowed}, and leaves one entry in the trail.
 *
 * <pre>{@code
 * @Step
 * public class Visiting {
 *
 *     @Allowed(Permission.RECORD_VISIT)
 *     public VisitSummary record(ChildId child, LocalDate visitedOn) { … }
 * }
 * }</pre>
 *
 * A parameter of type {@link kith.record.ChildId} is the child the entry is about. What more the entry should say, the
 * method tells the {@link kith.record.Trail}. Any exception undoes the transaction. Something of another council is not
 * there: answer {@link NotFound}. An observer of an event belongs in a plain class beside the step, for every method of a
 * step asks for a permission.
 */
@Documented
@Stereotype
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Guarded
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Step {}
