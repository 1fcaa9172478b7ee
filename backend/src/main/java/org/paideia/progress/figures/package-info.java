/** Commitments in numbers: counted each minute, read by one query a chart. */
package org.paideia.progress.figures;
