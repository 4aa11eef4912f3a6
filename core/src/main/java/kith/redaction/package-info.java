/** Leaving out of a paper what its reader may not see. Pure: one reader's copy is decided here and nowhere else. */
package kith.redaction;
