/** The contract between Kith and a council's plugin. No dependencies: a plugin needs this jar and nothing else. */
package kith.plugin;
