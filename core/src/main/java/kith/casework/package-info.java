/** Steps of staff that need the whole case: reviews, a rhythm of a child's own, duties on hold. */
package kith.casework;
