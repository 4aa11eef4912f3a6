/** The days on which a council is closed: they move what is planned, never what is due. */
package kith.closure;
