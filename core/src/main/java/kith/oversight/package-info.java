/** What reviewing officers watch between reviews: their footprints, the midway check, what they answer to safeguarding events. */
package kith.oversight;
