/** What is due: gathers a child's facts from the rooms of work, asks {@code duty}, stores the answers with their reasons and answers what is due for pages and exports. */
package kith.worklist;
