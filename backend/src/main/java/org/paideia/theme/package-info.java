/** The controlled vocabulary by which cities and networks say what they work on. */
package org.paideia.theme;
