/** The code lists of the returns as dated tables, each code with a short meaning in plain words. */
package kith.codes;
