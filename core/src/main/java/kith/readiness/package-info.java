/** How far the reviews that come are made ready: for each what is done, by when the rest is to be, and what is missing. */
package kith.readiness;
