/** The council's staff: accounts, teams, roles, and how they sign in. */
package kith.officer;
