/** The minutes and the decisions of a meeting as PDF and DOCX. */
package org.paideia.minutes.paper;
