/** E-mail: the daily digest that tells officers that something waits for them in Kith, its outbox and its log. Says nothing of a child. */
package kith.mail;
