/** Series of conferences, of which each conference may be one edition. */
package org.paideia.conference.series;
