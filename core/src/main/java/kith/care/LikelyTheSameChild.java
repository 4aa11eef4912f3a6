package kith.care;

import java.util.List;
import kith.search.FoundChild;

/** Children who may be the one that starts to be looked after; the officer says first that it is none of them. */
public class LikelyTheSameChild extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<FoundChild> found;

    LikelyTheSameChild(List<FoundChild> found) {
        super("Children are held who may be the same child.");
        this.found = List.copyOf(found);
    }

    /** The children, the likeliest first. */
    public List<FoundChild> found() {
        return found;
    }
}
