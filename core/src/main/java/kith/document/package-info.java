/** The documents on a child's record: files that were brought or sent, with what is told of each. */
package kith.document;
