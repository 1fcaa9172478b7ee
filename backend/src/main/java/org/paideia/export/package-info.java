/**
 * Whole lists as files for spreadsheets: what a feature calls a table leaves as CSV and as XLSX, and many files as one archive. It knows no noun of the business.
 */
package org.paideia.export;
