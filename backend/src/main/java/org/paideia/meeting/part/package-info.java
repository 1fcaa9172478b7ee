/** What belongs to a meeting: the items of its agenda, its documents, and the link by which one joins. */
package org.paideia.meeting.part;
