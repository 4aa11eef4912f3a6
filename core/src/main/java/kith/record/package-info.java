/**
 * The audit trail: every change and every read of a child's record leaves one entry, in the same transaction, that can be
 * read but never altered. Has no steps of its own.
 */
package kith.record;
