package kith.action;

import kith.record.ByChild;

/** The actions that came from decisions. */
public interface Actions extends ByChild<ActionRecord> {}
