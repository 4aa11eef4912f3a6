/** Kith's own data package: a Tabular Data Package that holds a caseload whole. Described in docs/data-package.md. */
package kith.datapackage;
