/** A paper as it is read, on a page or as a tagged PDF. Pure: knows neither store nor server, and no child. */
package kith.paper;
