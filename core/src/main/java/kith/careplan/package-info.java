/** The plans that are made for a child. */
package kith.careplan;
