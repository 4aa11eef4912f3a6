/** Working a review through in its meeting: what it looks at, what it decides, and what must be said before it closes. */
package kith.chairing;
