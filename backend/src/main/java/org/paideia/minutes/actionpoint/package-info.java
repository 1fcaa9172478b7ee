/** What is to be done after a meeting, by whom and until when, and whether it was done. */
package org.paideia.minutes.actionpoint;
