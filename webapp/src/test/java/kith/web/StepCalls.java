package kith.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.access.Allowed;
import kith.access.Step;
import kith.form.Submission;
import kith.record.ChildId;
import kith.record.Seen;

/**
 * Every method of every step in the server, found by reflection, so that a new step is tested from its first day. Arguments
 * are made up: an id (a record of one long) is {@link TwoCouncils#OAK_ONLY}, which only Oakshire has.
 */
final class StepCalls {

    private StepCalls() {}

    /** One method of a step, ready to be called. */
    record Call(Object step, Method method) {

        boolean asksById() {
            return Arrays.stream(method.getParameterTypes()).anyMatch(StepCalls::isId);
        }

        boolean asksForAChild() {
            return Arrays.asList(method.getParameterTypes()).contains(ChildId.class);
        }

        /** Calls it with made-up arguments. Throws what the step throws. */
        Object make() throws Throwable {
            return make(0);
        }

        /** Calls it with made-up arguments, of each enum the constant with this number. */
        Object make(int choice) throws Throwable {
            try {
                return method.invoke(
                        step,
                        Arrays.stream(method.getParameterTypes())
                                .map(type -> madeUp(type, choice))
                                .toArray());
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    static List<Call> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getStereotypes().contains(Step.class))
                .flatMap(bean -> calls(beans, bean))
                .toList();
    }

    private static Stream<Call> calls(BeanManager beans, Bean<?> bean) {
        Object step = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        return Arrays.stream(bean.getBeanClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Allowed.class))
                .map(method -> new Call(step, method));
    }

    private static boolean isId(Class<?> type) {
        RecordComponent[] parts = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return parts.length == 1 && parts[0].getType() == long.class;
    }

    private static Object madeUp(Class<?> type, int choice) {
        if (isId(type)) {
            return newRecord(type, TwoCouncils.OAK_ONLY);
        }
        if (type == String.class) {
            return "8";
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return TwoCouncils.OAK_ONLY;
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 4);
        }
        if (type == Submission.class) {
            return new Submission(UUID.randomUUID(), "made up");
        }
        if (type == Seen.class) {
            return new Seen(TwoCouncils.OAK_ONLY, 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[choice % type.getEnumConstants().length];
        }
        return collectionOrNothing(type);
    }

    private static Object collectionOrNothing(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        return type == Set.class ? Set.of() : null;
    }

    private static Object newRecord(Class<?> type, long value) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(long.class);
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
