package kith.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import kith.record.ChildId;
import kith.record.RecordEntries;
import kith.record.RecordEntry;
import kith.record.Trail;

/**
 * Guards each step, inside its transaction (after Jakarta Transactions' own interceptor at 200): permission, council, the
 * step itself, one entry in the trail.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class StepInterceptor {

    @Inject
    private CurrentOfficer current;

    @Inject
    private Tenancy tenancy;

    @Inject
    private Trail trail;

    @Inject
    private RecordEntries entries;

    @Inject
    private Today today;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Officer officer = current.get();
        Allowed allowed = allowed(call.getMethod());
        if (!officer.may(allowed.value())) {
            throw NotAllowed.to(allowed.value(), officer);
        }
        tenancy.enter(officer);
        Trail.Note before = trail.begin(child(call));
        try {
            Object answer = call.proceed();
            if (allowed.entered()) {
                entries.add(entry(officer, call, trail.note()));
            }
            return answer;
        } finally {
            trail.resume(before);
        }
    }

    private RecordEntry entry(Officer officer, InvocationContext call, Trail.Note note) {
        return new RecordEntry(today.now(), officer.staffId(), officer.name(), name(call.getMethod()), note);
    }

    /** What the trail calls the step, such as {@code Visiting.record}. */
    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    static ChildId child(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(ChildId.class::isInstance)
                .map(ChildId.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Allowed allowed(Method method) {
        Allowed allowed = method.getAnnotation(Allowed.class);
        if (allowed == null) {
            throw new IllegalStateException(name(method) + " does not say to whom it is allowed.");
        }
        return allowed;
    }
}
