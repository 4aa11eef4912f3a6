/** The people around a child: who they are, whether they may meet the child, and what each may be sent. */
package kith.people;
