/** Import and export of caseloads, and the due dates of a caseload that was never imported. */
package kith.exchange;
