/** What every form of the portal shares: what was typed, what is wrong with it, saving once, drafts and conflicts. */
package kith.web.form;
