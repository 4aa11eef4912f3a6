/** What officers have on which day: reviews that are booked, visits that are planned, and what is due; on pages and in their own calendar programs. */
package kith.diary;
