/**
 * Who may do what, in whose council. A step of work is guarded here, in one place: permission, council, transaction and
 * audit. Pages check nothing themselves.
 */
package kith.access;
