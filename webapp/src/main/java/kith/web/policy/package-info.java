/** Pages about the council's policy: what law, plugin and settings say, setting an answer, and what that moves. */
package kith.web.policy;
