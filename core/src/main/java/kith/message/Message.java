package kith.message;

import kith.duedate.Sentence;
import kith.record.ChildId;

/**
 * What Kith tells an officer. It is kept as a sentence with its values, so that each reads it in their own language and the
 * council's words; it names no child, for the inbox does, to those who may see the child.
 *
 * @param kind what it is about
 * @param child whose case it is, or null
 * @param row the row of the case that there is something to do with, or null
 * @param what the sentence
 */
public record Message(MessageKind kind, ChildId child, Long row, Sentence what) {}
