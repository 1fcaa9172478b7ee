/** What is left of a meeting: who was there, its minutes, what was decided and what is to be done, and their approval. */
package org.paideia.minutes;
