/** Keeping somebody from a review by the agreement of several officers, and how those who are not there are heard all the same. */
package kith.exclusion;
