/** Running the case files of a council's installed plugin, for its practice lead to read and sign. */
package kith.assurance;
