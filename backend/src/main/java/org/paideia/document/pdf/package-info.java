/** A sheet as PDF. */
package org.paideia.document.pdf;
