/** Where children live while looked after: placements, moves, temporary absences and times of being missing. */
package kith.placement;
