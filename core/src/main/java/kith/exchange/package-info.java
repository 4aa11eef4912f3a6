/** Import and export of caseloads. */
package kith.exchange;
