/** What holds for one child alone: a rhythm of its own that is stricter than the law, and duties that the law pauses. */
package kith.arrangement;
