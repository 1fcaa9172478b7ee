/**
 * Whole lists as files for spreadsheets: what a feature calls a table leaves as CSV. It knows no noun of the business.
 */
package org.paideia.export;
