package kith.plugin;

import java.util.Optional;

/** Council choices that are an address on the web. */
public enum LinkQuestion implements Question {
    /** The council's guide for the children it looks after. National Minimum Standards; councils' pages. */
    CHILDRENS_GUIDE,
    /** Tools for listening to children. Staff guides. */
    LISTENING_TOOLS,
    /** How to complain. Children Act 1989 s.26(3). */
    COMPLAINTS,
    /** How a child finds an advocate. Children Act 1989 s.26A. */
    ADVOCACY,
    /** The council's own page about care plans and reviews. */
    ABOUT_REVIEWS;

    @Override
    public Optional<Ruling<Link>> ask(CouncilPlugin plugin) {
        return plugin.link(this);
    }
}
