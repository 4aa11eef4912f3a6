/**
 * Invented councils, staff and children to try Kith with: from a seed and a date always the same caseload, which reaches the
 * database through the ordinary import.
 */
package kith.demonstration;
