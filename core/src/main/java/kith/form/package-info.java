/** What every form shares: it saves once, its text is kept until it is saved, and what it corrects is not lost. */
package kith.form;
