/** The children a council looks after, the people around them, their legal status and the periods in which they are looked after. */
package kith.child;
