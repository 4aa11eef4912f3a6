/** Looking after the council's accounts, roles and teams; opening a council with its first administrator. */
package kith.account;
