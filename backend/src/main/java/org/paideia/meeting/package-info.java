/** Meetings of networks: announced, planned, held and closed, with what is on their agenda and what belongs to them. */
package org.paideia.meeting;
