/** What is answered to the questions that a council's own forms ask besides those of the regulations. */
package kith.formanswer;
