/** What a placement's plan says, who signed it, and who was told of the placement. */
package kith.placementplan;
