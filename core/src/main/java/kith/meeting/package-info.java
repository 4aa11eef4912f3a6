/** What was said and decided at reviews of children's cases: the record that each leaves. */
package kith.meeting;
