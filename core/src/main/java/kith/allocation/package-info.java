/** Who works with which child, and since when. */
package kith.allocation;
