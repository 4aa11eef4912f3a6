/** Pages about the council's people: accounts, teams, passwords, covers, and who sees a restricted record. */
package kith.web.staff;
