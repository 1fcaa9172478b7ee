/** A sheet as DOCX. */
package org.paideia.document.docx;
