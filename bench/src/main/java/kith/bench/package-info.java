/** Measurements: each figure beside its peer, measured in the same run on the same machine, and beside its limit. */
package kith.bench;
