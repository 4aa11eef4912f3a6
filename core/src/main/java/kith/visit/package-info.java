/** Visits to children and who asked for them. */
package kith.visit;
