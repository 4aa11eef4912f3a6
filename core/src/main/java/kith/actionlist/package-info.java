/** Which actions are open across children: one's own, the team's, the council's; overdue ones first. */
package kith.actionlist;
