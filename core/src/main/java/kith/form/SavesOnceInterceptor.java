package kith.form;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.access.CurrentOfficer;
import kith.access.NotFound;
import kith.access.Today;
import kith.record.CaseLock;
import kith.record.ChildId;
import kith.record.Trail;

/**
 * Inside the guard of the step and its transaction: holds the child's case, and answers a form that was saved already with
 * what it led to then. The key is unique in the database: of two that arrive together the second waits for the first.
 */
@SavesOnce
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
public class SavesOnceInterceptor {

    @Inject
    private Submissions submissions;

    @Inject
    private CaseLock cases;

    @Inject
    private CurrentOfficer current;

    @Inject
    private Today today;

    @Inject
    private Trail trail;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Optional<Submission> form = parameter(call, Submission.class);
        if (form.isEmpty()) {
            return call.proceed();
        }
        Optional<ChildId> child = parameter(call, ChildId.class);
        child.ifPresent(this::hold);
        String step = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        Optional<Submissions.Entry> earlier =
                submissions.take(form.get(), step, current.get().staffId(), child.orElse(null), today.now());
        if (earlier.isPresent()) {
            return again(form.get(), earlier.get());
        }
        Saved saved = (Saved) call.proceed();
        submissions.finish(form.get(), saved);
        return new Saved(step, saved.child(), saved.row(), today.now());
    }

    private void hold(ChildId child) {
        if (cases.hold(List.of(child)) == 0) {
            throw new NotFound("child", child.value());
        }
    }

    private Saved again(Submission form, Submissions.Entry earlier) {
        if (!earlier.fingerprint().equals(form.fingerprint())) {
            throw new SavedOtherwise(earlier.saved());
        }
        trail.detail("the same form again; saved once");
        return earlier.saved();
    }

    private static <T> Optional<T> parameter(InvocationContext call, Class<T> type) {
        return Stream.of(call.getParameters())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
