package kith.web.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.record.Held;

/**
 * One thing that follows from a row, recorded on a day; which thing, the address says.
 *
 * @param <K> what can be recorded; the first where the address says nothing that is known
 */
public abstract class FollowingPage<K extends Enum<K>> extends ChildFormPage {
    private final Class<K> kinds;
    private String kind;

    FollowingPage(Class<K> kinds) {
        this.kinds = kinds;
    }

    /** The row, as it stands. */
    protected abstract Held<?> held();

    @Override
    public String getSubject() {
        return super.getSubject() + "&kind=" + getWhat();
    }

    @Override
    protected boolean isOfARow() {
        return true;
    }

    @Override
    protected Map<String, String> fresh() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", Integer.toString(held().version()));
        put(fields, "on", today());
        return fields;
    }

    /** What somebody else recorded meanwhile stands above the form; here is nothing of it to choose from. */
    @Override
    protected Map<String, String> fields(Record said) {
        return new LinkedHashMap<>();
    }

    /** What is recorded. */
    public K getWhat() {
        String asked = kind == null ? sent("kind") : kind;
        K[] all = kinds.getEnumConstants();
        return Arrays.stream(all)
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(all[0]);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
