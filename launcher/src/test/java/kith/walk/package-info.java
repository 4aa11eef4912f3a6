/**
 * Walks through Kith in a real browser, as staff would go. A walk extends {@link kith.walk.Walk}; Kith itself is started
 * once for all walks, on a data directory of its own with the demonstration councils.
 */
package kith.walk;
