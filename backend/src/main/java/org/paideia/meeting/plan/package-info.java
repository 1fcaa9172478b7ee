/** A meeting on its way: announced, planned, copied for the next edition, put off, cancelled and held. */
package org.paideia.meeting.plan;
