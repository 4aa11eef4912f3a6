/** A reviewing officer's concern with the council's care of a child: raised, taken from stage to stage, and brought to its end. */
package kith.dispute;
