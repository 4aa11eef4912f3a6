/** Files that come from outside: how they are opened, read as tables and refused, and what is said about it. */
package kith.incoming;
