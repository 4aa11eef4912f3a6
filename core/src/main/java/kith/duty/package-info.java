/**
 * The heart: what a council owes a child and by when. Facts of one child, a policy and a date go in; every duty with its
 * date and explanation comes out. Pure: knows no store and no room but {@code duedate} and the plugin contract.
 */
package kith.duty;
