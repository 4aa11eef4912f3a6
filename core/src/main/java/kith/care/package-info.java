/**
 * How a child's care goes: it starts and ceases, the legal status changes, the child moves or is away for a time, and somebody
 * else works with the child. Each step touches what belongs together and leaves nothing that contradicts the rest.
 */
package kith.care;
