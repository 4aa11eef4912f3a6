/** What Kith tells officers: a review booked, a child given to them, a restricted record opened. Everybody's messages stand in one inbox. */
package kith.message;
