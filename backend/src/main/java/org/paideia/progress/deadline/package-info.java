/** What a city has to do by which day for what it promised, as a calendar to subscribe to. */
package org.paideia.progress.deadline;
