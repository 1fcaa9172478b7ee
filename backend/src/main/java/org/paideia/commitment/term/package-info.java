/** What a city is held to: an indicator with its target, days, milestones. */
package org.paideia.commitment.term;
