/** Writing a child's care plan part by part, completing and agreeing it, comparing its versions, and changing it. */
package kith.planning;
