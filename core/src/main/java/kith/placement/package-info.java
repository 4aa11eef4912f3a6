/** Where children live while looked after: placements, moves and temporary absences. */
package kith.placement;
