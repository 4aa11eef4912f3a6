/** Pages of officers' diaries. */
package kith.web.diary;
