/** A reviewing officer's desk: the children in the officer's hands, what comes next for each, and what goes wrong. */
package kith.desk;
