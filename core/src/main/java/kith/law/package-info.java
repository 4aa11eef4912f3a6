/**
 * The four nations' rules as dated, cited values. Pure: values with their authority, no computing. A rule that rests on memory
 * says so; a rule that was not found is not here.
 */
package kith.law;
