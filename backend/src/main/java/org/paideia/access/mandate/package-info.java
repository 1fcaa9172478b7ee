/** Who may act for a city, a network or all of them: mandates are granted, read and revoked. */
package org.paideia.access.mandate;
