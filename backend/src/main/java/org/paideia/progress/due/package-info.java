/** When reports are due: what comes when, more time for a city that asks, and the reminders. */
package org.paideia.progress.due;
