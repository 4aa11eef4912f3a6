package kith.sending;

import java.util.List;
import java.util.Set;
import kith.record.ChildId;

/** The council's children of other families, to see whether a paper names one. Only a step may use it. */
public interface OtherFamilies {

    /**
     * The names of children who stand in a text by their full name.
     *
     * @param child whose paper it is
     * @param name the child's own, which another child may have too
     * @param own numbers of the child's brothers and sisters, who belong in it
     */
    List<String> namedIn(String text, ChildId child, String name, Set<String> own);
}
