/** Working days, due dates and their explanations. Pure: no store, no clock, no names. */
package kith.duedate;
