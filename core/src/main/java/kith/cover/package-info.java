/** Who sees the work of a member of staff who is away. */
package kith.cover;
