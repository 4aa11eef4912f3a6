/**
 * Need to know: records that only named staff see. The database hides them from everybody else (V41__need_to_know.sql); this
 * room says which, and lets somebody open one all the same, for a time, with a reason.
 */
package kith.restriction;
