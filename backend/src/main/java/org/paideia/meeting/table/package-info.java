/** Meetings from a table: how it is read, what of it is understood, and how all of it is entered or nothing. */
package org.paideia.meeting.table;
