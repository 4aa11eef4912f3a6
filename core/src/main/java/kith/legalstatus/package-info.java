/** The periods in which children are looked after, and their legal status meanwhile. */
package kith.legalstatus;
