/**
 * Starts Kith: reads and checks the configuration, provides a PostgreSQL when none is configured, brings the schema up to
 * date and boots the server in this process. Holds nothing of the domain; core reaches it only as files beside it.
 */
package kith.launcher;
