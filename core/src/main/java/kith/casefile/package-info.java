/**
 * Case files: the rules of law and councils as examples in a CSV table that a practice lead can read, sign and run. The format
 * is described in {@code docs/case-files.md}.
 */
package kith.casefile;
