/** The signed document: made once as PDF, DOCX and HTML, kept, and read from then on. */
package org.paideia.adherence.document;
