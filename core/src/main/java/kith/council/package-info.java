/** The councils on this deployment, their plugins, and the rules in force for each. */
package kith.council;
