/** Reviews booked as meetings: when and where, who is to come, and what became of it. */
package kith.booking;
