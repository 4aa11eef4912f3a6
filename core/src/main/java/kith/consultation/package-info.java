/**
 * Asking people for their views before a review that is booked: the pack of invitation and consultation document, contributions
 * without an invitation, reminders, and what came back.
 */
package kith.consultation;
