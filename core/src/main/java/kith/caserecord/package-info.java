/**
 * Everything Kith holds of one child as plain rows without database ids: the common language of the return, the data
 * package, the rules and the database.
 */
package kith.caserecord;
