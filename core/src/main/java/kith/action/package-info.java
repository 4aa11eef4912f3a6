/** Who does what by when, from which decision. */
package kith.action;
