/** A council's calendar: the days on which it is closed, which move what is planned and never what is due, and its school terms. */
package kith.calendar;
