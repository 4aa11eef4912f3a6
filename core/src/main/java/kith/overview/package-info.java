/** A child's case at a glance, across the rooms of work: identity, timeline and history. */
package kith.overview;
