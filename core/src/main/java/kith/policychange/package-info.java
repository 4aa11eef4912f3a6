/** What a setting does to a council's due dates: worked out before it counts, and once when its day has come. */
package kith.policychange;
