/** The due dates of a caseload that was never imported: what {@code kith due} prints. */
package kith.due;
