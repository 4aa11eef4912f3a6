/** Finding a child of the council by what staff have at hand. */
package kith.search;
