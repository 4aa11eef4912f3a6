/** Child protection plans of looked-after children, and whether they go on. */
package kith.protection;
