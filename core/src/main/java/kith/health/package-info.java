/** Health assessments, dental checks and what the yearly return says of a child's health. */
package kith.health;
