package kith.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import kith.record.Trail;

/**
 * Records a refused step. Lies outside the step's transaction, so that the entry stays when the step is undone, and so
 * that recording never waits for a second connection while holding a first.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RefusalInterceptor {

    @Inject
    private CurrentOfficer current;

    @Inject
    private Refusals refusals;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (NotAllowed refusal) {
            note(call, "not allowed");
            throw refusal;
        } catch (NotFound refusal) {
            note(call, "not found");
            throw refusal;
        }
    }

    private void note(InvocationContext call, String answer) {
        if (current.find().isPresent() && !refusals.insideAnotherStep()) {
            refusals.add(
                    current.get(),
                    StepInterceptor.name(call.getMethod()),
                    new Trail.Note(StepInterceptor.child(call), answer, null));
        }
    }
}
