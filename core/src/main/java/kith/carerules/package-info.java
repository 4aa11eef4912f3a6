/**
 * What cannot be true of a child's care: periods that overlap, two legal statuses of which the return takes one, a child who
 * lives nowhere. Pure.
 */
package kith.carerules;
