/** Pages of what Kith tells officers. */
package kith.web.message;
