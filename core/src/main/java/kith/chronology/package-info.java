/** A child's life in order: the events that follow from the record, and what staff wrote among them. */
package kith.chronology;
