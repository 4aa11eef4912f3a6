/** Reviews of children's cases: when they were held, how the child took part, what followed. */
package kith.review;
