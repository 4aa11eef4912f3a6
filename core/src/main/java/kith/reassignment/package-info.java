/** The work of somebody who leaves or is away goes to others: children and actions, in one confirmed step. */
package kith.reassignment;
