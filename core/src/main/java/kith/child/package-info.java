/** The children of a council, the people around them, and from what permanent home one came back. */
package kith.child;
