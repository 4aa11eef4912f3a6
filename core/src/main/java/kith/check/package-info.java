/**
 * Questions the law answers with yes or no: may this review be held without a meeting, is that visit's record complete? Each
 * answer says why and on whose word. Pure: facts in, a verdict out.
 */
package kith.check;
