/** Complaints of children, care leavers and adults: about a child of the council, or standing alone. */
package kith.complaint;
