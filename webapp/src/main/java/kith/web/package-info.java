/** What a user sees: page beans, downloads and the frame around them. Each action makes one call to a step of core. */
package kith.web;
