/**
 * The SSDA903 return: its tables, its checks, and what a child's record is by it. A return covers one year from 1 April to
 * 31 March; several years are laid over each other in any order.
 */
package kith.ssda903;
