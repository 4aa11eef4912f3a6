/**
 * Whole case records in and out of the rooms of work: what imports enter, exports take, and the rules are asked with.
 */
package kith.caseload;
