/**
 * Papers about a child and who gets them: copies of plans, each in its reader's version, with the day each was sent or the
 * reason it was withheld.
 */
package kith.sending;
