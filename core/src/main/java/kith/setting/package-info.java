/** What a council's administrator sets for the council, within the law and the council's plugin. */
package kith.setting;
